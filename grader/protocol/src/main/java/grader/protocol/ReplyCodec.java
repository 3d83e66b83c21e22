package grader.protocol;

import grader.protocol.Reply.Effects;
import grader.protocol.SourceFacts.MethodFacts;

/** Replies as bytes. */
final class ReplyCodec {

    private ReplyCodec() {}

    static void write(FrameWriter out, Reply reply) {
        if (reply instanceof Reply.Ready ready) {
            out.putByte('H');
            out.putText(ready.javaVersion());
        } else if (reply instanceof Reply.Done) {
            out.putByte('X');
        } else if (reply instanceof Reply.Compiled compiled) {
            out.putByte('C');
            out.putList(compiled.diagnostics(), ReplyCodec::writeDiagnostic);
            out.putList(compiled.facts(), ReplyCodec::writeFacts);
        } else if (reply instanceof Reply.Returned returned) {
            out.putByte('R');
            Values.write(out, returned.value());
            writeEffects(out, returned.effects());
        } else if (reply instanceof Reply.Threw threw) {
            writeThrew(out, threw);
        } else if (reply instanceof Reply.Missing missing) {
            out.putByte('N');
            out.putText(missing.found());
        } else if (reply instanceof Reply.Aborted aborted) {
            out.putByte('A');
            out.putByte(aborted.reason().ordinal());
            out.putText(aborted.what());
            out.putOptional(aborted.at(), ReplyCodec::writeLocation);
            writeEffects(out, aborted.effects());
        }
    }

    static Reply read(FrameReader in) throws ProtocolException {
        int kind = in.getByte();
        return switch (kind) {
            case 'H' -> new Reply.Ready(in.getText());
            case 'X' -> new Reply.Done();
            case 'C' -> new Reply.Compiled(in.getList(ReplyCodec::readDiagnostic), in.getList(ReplyCodec::readFacts));
            case 'R' -> new Reply.Returned(Values.read(in), readEffects(in));
            case 'T' -> readThrew(in);
            case 'N' -> new Reply.Missing(in.getText());
            case 'A' ->
                new Reply.Aborted(
                        readReason(in), in.getText(), in.getOptional(ReplyCodec::readLocation), readEffects(in));
            default -> throw new ProtocolException("unknown reply " + kind);
        };
    }

    private static void writeThrew(FrameWriter out, Reply.Threw threw) {
        out.putByte('T');
        out.putText(threw.type());
        out.putBoolean(threw.illegalArgument());
        out.putText(threw.message());
        out.putOptional(threw.stub(), FrameWriter::putText);
        out.putOptional(threw.at(), ReplyCodec::writeLocation);
        writeEffects(out, threw.effects());
    }

    private static Reply.Threw readThrew(FrameReader in) throws ProtocolException {
        return new Reply.Threw(
                in.getText(),
                in.getBoolean(),
                in.getText(),
                in.getOptional(FrameReader::getText),
                in.getOptional(ReplyCodec::readLocation),
                readEffects(in));
    }

    private static Reply.Reason readReason(FrameReader in) throws ProtocolException {
        int ordinal = in.getByte();
        Reply.Reason[] reasons = Reply.Reason.values();
        if (ordinal >= reasons.length) {
            throw new ProtocolException("unknown reason " + ordinal);
        }
        return reasons[ordinal];
    }

    private static void writeEffects(FrameWriter out, Effects effects) {
        out.putText(effects.printed());
        out.putList(effects.changed(), Values::write);
        out.putLong(effects.steps());
        out.putBoolean(effects.worn());
    }

    private static Effects readEffects(FrameReader in) throws ProtocolException {
        return new Effects(in.getText(), in.getList(Values::read), in.getLong(), in.getBoolean());
    }

    private static void writeDiagnostic(FrameWriter out, Reply.Diagnostic diagnostic) {
        out.putText(diagnostic.file());
        out.putInt(diagnostic.line());
        out.putText(diagnostic.message());
        out.putText(diagnostic.excerpt());
    }

    private static Reply.Diagnostic readDiagnostic(FrameReader in) throws ProtocolException {
        return new Reply.Diagnostic(in.getText(), in.getInt(), in.getText(), in.getText());
    }

    private static void writeLocation(FrameWriter out, CodeLocation location) {
        out.putText(location.file());
        out.putInt(location.line());
        out.putText(location.method());
    }

    private static CodeLocation readLocation(FrameReader in) throws ProtocolException {
        return new CodeLocation(in.getText(), in.getInt(), in.getText());
    }

    private static void writeFacts(FrameWriter out, SourceFacts facts) {
        out.putList(facts.imports(), FrameWriter::putText);
        out.putList(facts.foreignNames(), FrameWriter::putText);
        out.putList(facts.methods(), ReplyCodec::writeMethod);
    }

    private static SourceFacts readFacts(FrameReader in) throws ProtocolException {
        return new SourceFacts(
                in.getList(FrameReader::getText), in.getList(FrameReader::getText), in.getList(ReplyCodec::readMethod));
    }

    private static void writeMethod(FrameWriter out, MethodFacts method) {
        out.putText(method.name());
        out.putText(method.parameters());
        out.putInt(method.codeLines());
        out.putInt(method.statements());
        out.putBoolean(method.stub());
        out.putList(method.calls(), FrameWriter::putText);
    }

    private static MethodFacts readMethod(FrameReader in) throws ProtocolException {
        return new MethodFacts(
                in.getText(),
                in.getText(),
                in.getInt(),
                in.getInt(),
                in.getBoolean(),
                in.getList(FrameReader::getText));
    }
}
