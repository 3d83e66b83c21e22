package grader.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a submission that no repository should hold: names that lead elsewhere, links, bombs, odd bytes.
 *
 * <p>One step a line, its words apart by blanks; {@code \}{@code s} is a blank inside a word, {@code \}{@code u} and four
 * digits any character.
 *
 * <pre>
 *   called NAME            the submission's own name
 *   none                   begins without the right solutions
 *   text NAME TEXT         a file
 *   replace NAME WHAT WITH           in its text
 *   insert NAME METHOD STATEMENTS    as {@link SourceEdit} does it
 *   repeat NAME MARK COUNT PART
 *   nest NAME MARK DEPTH PART LEAF
 *   copy FROM TO           the same file once more
 *   move FROM TO           under another name
 *   deepen NAME COUNT      below so many folders
 *   drop NAME
 *   encode NAME HOW        its bytes in another form: see {@link Encoding}
 *   zeros NAME MEGABYTES
 *   many COUNT NAME        small files, # in the name being their number
 *   special NAME KIND TO   a link, hardlink, device or fifo
 *   wrap PACKING NAME      all so far as one archive of that name
 *   pack PACKING           folder, zip, tar or tar.gz; a folder where nothing is said
 *   damage HOW             to the packed bytes: see {@link Damage}
 * </pre>
 */
final class Recipe {

    private final List<Parcel> parcels = new ArrayList<>();
    private final List<String> damages = new ArrayList<>();
    private Packing packing = Packing.FOLDER;
    private String name;

    Recipe(String name) {
        this.name = name;
    }

    /**
     * Puts a text in the place of the file of that name. What it is to say must not stand in its lines, which students are shown:
     * Java reads the same word from it.
     */
    void text(String file, String text) {
        drop(file);
        String disguised = text.replace("CANARY", "C\\u0041NARY");
        parcels.add(Parcel.file(file, disguised.getBytes(StandardCharsets.UTF_8)));
    }

    /** Changes the text of the file of that name. */
    void edit(String file, UnaryOperator<SourceEdit> change) {
        SourceEdit source = new SourceEdit(new String(bytes(file), StandardCharsets.UTF_8));
        text(file, change.apply(source).text());
    }

    /** Follows one step. */
    void follow(String line) {
        String[] step = Arrays.stream(line.split(" ")).map(Recipe::word).toArray(String[]::new);
        switch (step[0]) {
            case "called" -> name = step[1];
            case "none" -> parcels.clear();
            case "text" ->
                parcels.add(Parcel.file(step[1], (step.length > 2 ? step[2] : "").getBytes(StandardCharsets.UTF_8)));
            case "replace" -> edit(step[1], source -> source.replace(step[2], step[3]));
            case "insert" -> edit(step[1], source -> source.statements(step[2], step[3]));
            case "repeat" -> edit(step[1], source -> source.repeat(step[2], Integer.parseInt(step[3]), step[4]));
            case "nest" -> edit(step[1], source -> source.nest(step[2], Integer.parseInt(step[3]), step[4], step[5]));
            case "deepen" -> move(step[1], "d/".repeat(Integer.parseInt(step[2])) + step[1]);
            case "copy" -> parcels.add(Parcel.file(step[2], bytes(step[1])));
            case "move" -> move(step[1], step[2]);
            case "drop" -> drop(step[1]);
            case "encode" -> encode(step[1], step[2]);
            case "zeros" -> parcels.add(Parcel.file(step[1], new byte[Integer.parseInt(step[2]) << 20]));
            case "many" -> many(Integer.parseInt(step[1]), step[2]);
            case "special" -> parcels.add(new Parcel(step[1], Parcel.Kind.of(step[2]), new byte[0], step[3]));
            case "wrap" -> wrap(Packing.of(step[1]), step[2]);
            case "pack" -> packing = Packing.of(step[1]);
            case "damage" -> damages.add(step[1]);
            default -> throw new IllegalArgumentException("no step of a recipe: " + line);
        }
    }

    /** Makes it in a folder of its own, and answers that folder. */
    Path make(Path folder) throws IOException {
        boolean named = packing == Packing.FOLDER || name.contains(".zip");
        Path target = folder.resolve(named ? name : name + packing.suffix());
        if (packing == Packing.FOLDER) {
            for (Parcel parcel : parcels) {
                parcel.unpackInto(target);
            }
        } else {
            byte[] packed = packing.pack(parcels);
            for (String damage : damages) {
                packed = Damage.of(damage).done(packed);
            }
            Files.write(target, packed);
        }
        return folder;
    }

    private byte[] bytes(String file) {
        return parcels.stream()
                .filter(parcel -> parcel.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such file: " + file))
                .bytes();
    }

    private void move(String from, String to) {
        byte[] bytes = bytes(from);
        drop(from);
        parcels.add(Parcel.file(to, bytes));
    }

    private void drop(String file) {
        parcels.removeIf(parcel -> parcel.name().equals(file));
    }

    private void encode(String file, String how) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        drop(file);
        parcels.add(Parcel.file(file, Encoding.of(how).bytes(text)));
    }

    private void many(int count, String pattern) {
        for (int i = 0; i < count; i++) {
            parcels.add(Parcel.file(pattern.replace("#", Integer.toString(i)), new byte[] {'x'}));
        }
    }

    private void wrap(Packing inner, String as) {
        byte[] packed = inner.pack(parcels);
        parcels.clear();
        parcels.add(Parcel.file(as, packed));
    }

    private static String word(String raw) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            boolean escape = raw.charAt(i) == '\\' && i + 1 < raw.length();
            if (escape && raw.charAt(i + 1) == 'u') {
                word.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escape && raw.charAt(i + 1) == 's') {
                word.append(' ');
                i++;
            } else {
                word.append(raw.charAt(i));
            }
        }
        return word.toString();
    }
}
