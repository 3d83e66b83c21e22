package grader.protocol;

import grader.protocol.Reply.Effects;
import grader.protocol.RequestCodec.Lists;
import grader.protocol.SourceFacts.MethodFacts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Replies as bytes. */
final class ReplyCodec {

    private ReplyCodec() {}

    static void write(DataOutputStream out, Reply reply) throws IOException {
        if (reply instanceof Reply.Ready ready) {
            out.writeByte('H');
            Values.writeText(out, ready.javaVersion());
        } else if (reply instanceof Reply.Done) {
            out.writeByte('X');
        } else if (reply instanceof Reply.Compiled compiled) {
            out.writeByte('C');
            out.writeBoolean(compiled.succeeded());
            Lists.write(out, compiled.diagnostics(), ReplyCodec::writeDiagnostic);
            writeOptional(out, compiled.facts(), ReplyCodec::writeFacts);
        } else if (reply instanceof Reply.Returned returned) {
            out.writeByte('R');
            Values.write(out, returned.value());
            writeEffects(out, returned.effects());
        } else if (reply instanceof Reply.Threw threw) {
            writeThrew(out, threw);
        } else if (reply instanceof Reply.Missing missing) {
            out.writeByte('N');
            Values.writeText(out, missing.found());
        } else if (reply instanceof Reply.Aborted aborted) {
            out.writeByte('A');
            out.writeByte(aborted.reason().ordinal());
            Values.writeText(out, aborted.what());
            writeOptional(out, aborted.at(), ReplyCodec::writeLocation);
            writeEffects(out, aborted.effects());
        }
    }

    static Reply read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'H' -> new Reply.Ready(Values.readText(in));
            case 'X' -> new Reply.Done();
            case 'C' ->
                new Reply.Compiled(
                        in.readBoolean(),
                        Lists.read(in, ReplyCodec::readDiagnostic),
                        readOptional(in, ReplyCodec::readFacts));
            case 'R' -> new Reply.Returned(Values.read(in), readEffects(in));
            case 'T' -> readThrew(in);
            case 'N' -> new Reply.Missing(Values.readText(in));
            case 'A' ->
                new Reply.Aborted(
                        readReason(in),
                        Values.readText(in),
                        readOptional(in, ReplyCodec::readLocation),
                        readEffects(in));
            default -> throw new ProtocolException("unknown reply " + kind);
        };
    }

    private static void writeThrew(DataOutputStream out, Reply.Threw threw) throws IOException {
        out.writeByte('T');
        Values.writeText(out, threw.type());
        out.writeBoolean(threw.illegalArgument());
        Values.writeText(out, threw.message());
        writeOptional(out, threw.stub(), Values::writeText);
        writeOptional(out, threw.at(), ReplyCodec::writeLocation);
        writeEffects(out, threw.effects());
    }

    private static Reply.Threw readThrew(DataInputStream in) throws IOException {
        return new Reply.Threw(
                Values.readText(in),
                in.readBoolean(),
                Values.readText(in),
                readOptional(in, Values::readText),
                readOptional(in, ReplyCodec::readLocation),
                readEffects(in));
    }

    private static Reply.Reason readReason(DataInputStream in) throws IOException {
        int ordinal = in.readUnsignedByte();
        Reply.Reason[] reasons = Reply.Reason.values();
        if (ordinal >= reasons.length) {
            throw new ProtocolException("unknown reason " + ordinal);
        }
        return reasons[ordinal];
    }

    private static void writeEffects(DataOutputStream out, Effects effects) throws IOException {
        Values.writeText(out, effects.printed());
        Lists.write(out, effects.changed(), Values::write);
        out.writeLong(effects.steps());
    }

    private static Effects readEffects(DataInputStream in) throws IOException {
        return new Effects(Values.readText(in), Lists.read(in, Values::read), in.readLong());
    }

    private static void writeDiagnostic(DataOutputStream out, Reply.Diagnostic diagnostic) throws IOException {
        Values.writeText(out, diagnostic.file());
        out.writeInt(diagnostic.line());
        Values.writeText(out, diagnostic.message());
        Values.writeText(out, diagnostic.excerpt());
    }

    private static Reply.Diagnostic readDiagnostic(DataInputStream in) throws IOException {
        return new Reply.Diagnostic(Values.readText(in), in.readInt(), Values.readText(in), Values.readText(in));
    }

    private static void writeLocation(DataOutputStream out, CodeLocation location) throws IOException {
        Values.writeText(out, location.file());
        out.writeInt(location.line());
        Values.writeText(out, location.method());
    }

    private static CodeLocation readLocation(DataInputStream in) throws IOException {
        return new CodeLocation(Values.readText(in), in.readInt(), Values.readText(in));
    }

    private static void writeFacts(DataOutputStream out, SourceFacts facts) throws IOException {
        Lists.write(out, facts.imports(), Values::writeText);
        Lists.write(out, facts.foreignNames(), Values::writeText);
        Lists.write(out, facts.methods(), ReplyCodec::writeMethod);
    }

    private static SourceFacts readFacts(DataInputStream in) throws IOException {
        return new SourceFacts(
                Lists.read(in, Values::readText),
                Lists.read(in, Values::readText),
                Lists.read(in, ReplyCodec::readMethod));
    }

    private static void writeMethod(DataOutputStream out, MethodFacts method) throws IOException {
        Values.writeText(out, method.name());
        Values.writeText(out, method.parameters());
        out.writeInt(method.codeLines());
        out.writeInt(method.statements());
        out.writeBoolean(method.stub());
    }

    private static MethodFacts readMethod(DataInputStream in) throws IOException {
        return new MethodFacts(Values.readText(in), Values.readText(in), in.readInt(), in.readInt(), in.readBoolean());
    }

    private static <T> void writeOptional(DataOutputStream out, Optional<T> value, Lists.Writer<T> writer)
            throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(out, value.get());
        }
    }

    private static <T> Optional<T> readOptional(DataInputStream in, Lists.Reader<T> reader) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
    }
}
