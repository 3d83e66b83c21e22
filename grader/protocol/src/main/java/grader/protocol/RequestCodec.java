package grader.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests as bytes. */
final class RequestCodec {

    private RequestCodec() {}

    static void write(DataOutputStream out, Request request) throws IOException {
        if (request instanceof Request.Compile compile) {
            out.writeByte('C');
            Values.writeText(out, compile.className());
            Values.writeText(out, compile.main());
            Lists.write(out, compile.units(), RequestCodec::writeUnit);
        } else if (request instanceof Request.Call call) {
            out.writeByte('M');
            out.writeInt(call.check());
            Values.writeText(out, call.className());
            Values.writeText(out, call.method());
            Values.writeText(out, call.descriptor());
            Lists.write(out, call.arguments(), Values::write);
        } else {
            out.writeByte('X');
        }
    }

    static Request read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'C' ->
                new Request.Compile(Values.readText(in), Values.readText(in), Lists.read(in, RequestCodec::readUnit));
            case 'M' ->
                new Request.Call(
                        in.readInt(),
                        Values.readText(in),
                        Values.readText(in),
                        Values.readText(in),
                        Lists.read(in, Values::read));
            case 'X' -> new Request.Reset();
            default -> throw new ProtocolException("unknown request " + kind);
        };
    }

    private static void writeUnit(DataOutputStream out, SourceUnit unit) throws IOException {
        Values.writeText(out, unit.file());
        Values.writeText(out, unit.packageName());
        Lists.write(out, unit.types(), Values::writeText);
        Values.writeText(out, unit.text());
    }

    private static SourceUnit readUnit(DataInputStream in) throws IOException {
        return new SourceUnit(
                Values.readText(in), Values.readText(in), Lists.read(in, Values::readText), Values.readText(in));
    }

    /** Lists of anything that has a form of its own; may hold nulls where the form does. */
    static final class Lists {

        private Lists() {}

        static <T> void write(DataOutputStream out, List<T> elements, Writer<T> writer) throws IOException {
            out.writeInt(elements.size());
            for (T element : elements) {
                writer.write(out, element);
            }
        }

        static <T> List<T> read(DataInputStream in, Reader<T> reader) throws IOException {
            int size = Values.length(in);
            List<T> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(reader.read(in));
            }
            return elements;
        }

        interface Writer<T> {
            void write(DataOutputStream out, T element) throws IOException;
        }

        interface Reader<T> {
            T read(DataInputStream in) throws IOException;
        }
    }
}
