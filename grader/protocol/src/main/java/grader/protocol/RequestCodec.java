package grader.protocol;

/** Requests as bytes. */
final class RequestCodec {

    private RequestCodec() {}

    static void write(FrameWriter out, Request request) {
        if (request instanceof Request.Compile compile) {
            out.putByte('C');
            out.putList(compile.targets(), RequestCodec::writeTarget);
            out.putList(compile.units(), RequestCodec::writeUnit);
        } else if (request instanceof Request.Call call) {
            out.putByte('M');
            out.putInt(call.check());
            out.putText(call.className());
            out.putText(call.method());
            out.putText(call.descriptor());
            out.putBoolean(call.keepsPrinted());
            out.putList(call.arguments(), Values::write);
        } else {
            out.putByte('X');
        }
    }

    static Request read(FrameReader in) throws ProtocolException {
        int kind = in.getByte();
        return switch (kind) {
            case 'C' -> new Request.Compile(in.getList(RequestCodec::readTarget), in.getList(RequestCodec::readUnit));
            case 'M' ->
                new Request.Call(
                        in.getInt(),
                        in.getText(),
                        in.getText(),
                        in.getText(),
                        in.getBoolean(),
                        in.getList(Values::read));
            case 'X' -> new Request.Reset();
            default -> throw new ProtocolException("unknown request " + kind);
        };
    }

    private static void writeTarget(FrameWriter out, Request.Target target) {
        out.putText(target.className());
        out.putText(target.main());
    }

    private static Request.Target readTarget(FrameReader in) throws ProtocolException {
        return new Request.Target(in.getText(), in.getText());
    }

    private static void writeUnit(FrameWriter out, SourceUnit unit) {
        out.putText(unit.file());
        out.putText(unit.packageName());
        out.putList(unit.types(), FrameWriter::putText);
        out.putText(unit.text());
    }

    private static SourceUnit readUnit(FrameReader in) throws ProtocolException {
        return new SourceUnit(in.getText(), in.getText(), in.getList(FrameReader::getText), in.getText());
    }
}
