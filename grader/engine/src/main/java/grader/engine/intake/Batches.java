package grader.engine.intake;

import grader.engine.intake.Batch.Item;
import grader.words.FileNotes;
import grader.words.Unreadable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the submissions of a batch: each child folder, archive, or group of files of one student. */
public final class Batches {

    private final Submissions submissions;
    private final Optional<Path> reports;
    private final List<Item> items = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Loose>> flat = new TreeMap<>();

    private Batches(Submissions submissions, Optional<Path> reports) {
        this.submissions = submissions;
        this.reports = reports;
    }

    /** A file that lies beside others, known by its portal's naming. */
    private record Loose(String name, Bytes bytes) {}

    private interface Bytes {
        byte[] read() throws IOException, UnreadableException;
    }

    private interface Entries {
        List<Entry> read() throws IOException, UnreadableException;
    }

    /** Looks through a folder or a bulk-download archive; reads names now and contents later. */
    public static Batch find(Path path, Submissions submissions) throws UnreadableException {
        return find(path, submissions, Optional.empty());
    }

    /**
     * The same where reports go to a folder that may lie among the submissions, and is none of them.
     *
     * @param reports the folder, which need not exist yet
     */
    public static Batch find(Path path, Submissions submissions, Path reports) throws UnreadableException {
        return find(path, submissions, Optional.of(reports));
    }

    private static Batch find(Path path, Submissions submissions, Optional<Path> reports) throws UnreadableException {
        Batches batches = new Batches(submissions, reports);
        if (Files.isDirectory(path)) {
            batches.lookThrough(path);
        } else if (Files.isRegularFile(path)) {
            batches.lookThroughArchive(path);
        } else {
            throw new UnreadableException(Unreadable.nothingThere());
        }
        return batches.batch();
    }

    private Batch batch() throws UnreadableException {
        flat.forEach((student, files) -> add(student, () -> entriesOf(files)));
        if (items.isEmpty()) {
            throw new UnreadableException(Unreadable.noSubmission(!ignored.isEmpty()));
        }
        items.sort(Comparator.comparing(Item::id));
        ignored.sort(Comparator.naturalOrder());
        return new Batch(items, ignored);
    }

    private void add(String name, Entries entries) {
        String id = SafeIds.of(name);
        while (!ids.add(id)) {
            id = id + "_"; // a student's loose files beside a folder of the same name
        }
        String unique = id;
        items.add(new Item(unique, name, () -> read(unique, name, entries)));
    }

    private Submission read(String id, String name, Entries entries) {
        Submission submission;
        try {
            submission = submissions.assemble(name, entries.read());
        } catch (UnreadableException reason) {
            submission = submissions.unreadable(name, FileNotes.sentence(reason.getMessage()));
        } catch (IOException unreadable) {
            submission = submissions.unreadable(name, FileNotes.submissionUnreadable());
        }
        return submission.withId(id);
    }

    private void lookThrough(Path folder) throws UnreadableException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                look(child);
            }
        } catch (IOException unreadable) {
            throw new UnreadableException(Unreadable.folder());
        }
    }

    private void look(Path child) {
        String name = child.getFileName().toString();
        if (Litter.isNoSubmission(name) || Files.isSymbolicLink(child) || isForReports(child)) {
            ignored.add(name);
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            add(name, () -> Submissions.entries(child));
        } else if (Archives.isArchiveName(name)) {
            add(name, () -> Submissions.entries(child));
        } else {
            loose(name, () -> Folder.readCapped(child));
        }
    }

    /** On the way to the reports, and without a source: a student's folder stays a submission wherever reports go. */
    private boolean isForReports(Path child) {
        boolean onTheWay = reports.isPresent() && absolute(reports.get()).startsWith(absolute(child));
        if (!onTheWay) {
            return false;
        }
        try {
            return Submissions.entries(child).isEmpty();
        } catch (UnreadableException unclear) {
            return false;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void loose(String name, Bytes bytes) {
        if (!name.endsWith(".java")) {
            ignored.add(name);
            return;
        }
        FlatNames.parse(name)
                .ifPresentOrElse(
                        named -> flat.computeIfAbsent(named.student(), any -> new ArrayList<>())
                                .add(new Loose(named.file(), bytes)),
                        () -> ignored.add(name));
    }

    private static List<Entry> entriesOf(List<Loose> files) throws IOException, UnreadableException {
        List<Entry> entries = new ArrayList<>();
        for (Loose file : files) {
            entries.add(new Entry(file.name(), file.bytes().read()));
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    /** A bulk download: its first folders are students, below one common folder where there is one. */
    private void lookThroughArchive(Path archive) throws UnreadableException {
        BulkArchive bulk = BulkArchive.open(archive);
        Map<String, List<BulkArchive.Part>> folders = new TreeMap<>();
        for (BulkArchive.Part part : bulk.parts()) {
            int slash = part.path().indexOf('/');
            if (slash > 0) {
                folders.computeIfAbsent(part.path().substring(0, slash), any -> new ArrayList<>())
                        .add(part);
            } else if (Archives.isArchiveName(part.path())) {
                add(part.path(), () -> Archives.read(part.bytes(), Submissions::isWanted));
            } else {
                loose(part.path(), part::bytes);
            }
        }
        folders.forEach((name, parts) -> {
            if (Litter.isNoSubmission(name)) {
                ignored.add(name);
            } else {
                add(name, () -> below(name, parts));
            }
        });
    }

    private static List<Entry> below(String folder, List<BulkArchive.Part> parts)
            throws IOException, UnreadableException {
        List<Entry> entries = new ArrayList<>();
        for (BulkArchive.Part part : parts) {
            if (Submissions.isWanted(part.path())) {
                entries.add(new Entry(part.path().substring(folder.length() + 1), part.bytes()));
            }
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }
}
