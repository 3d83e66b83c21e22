package grader.worker.allow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

/** The data file says what it means: its names exist, its reasons are given, and it is read strictly. */
class AllowedFileTest {

    /** Calls that name these may as well stay out of reach; the last are newer than the language level of submissions. */
    private static final Pattern RARE = Pattern.compile(String.join(
            "|",
            "java.time",
            "java.text",
            "java.nio",
            "java.lang.AbstractStringBuilder",
            "java.util.Locale\\$",
            "java.util.Sequenced",
            "java.util.stream.Gatherer"));

    private final Rules rules = RulesReader.read();
    private final Library library = new Library();

    @Test
    void everyClassExists() {
        assertThat(rules.classes()).hasSizeGreaterThan(200);
        assertThat(rules.classes().keySet())
                .allSatisfy(name -> assertThat(library.find(name)).isPresent());
    }

    @Test
    void everyMemberExists() {
        Map<String, List<String>> unknown = new TreeMap<>();
        rules.classes().forEach((name, rule) -> {
            List<String> none = Stream.concat(
                            rule.allowed().stream(), rule.exclusions().stream().map(ClassRule.Exclusion::member))
                    .filter(pattern -> !pattern.text().equals("*"))
                    .filter(pattern -> declared(name).stream().noneMatch(pattern::matches))
                    .map(MemberPattern::text)
                    .toList();
            if (!none.isEmpty()) {
                unknown.put(name, none);
            }
        });
        assertThat(unknown).isEmpty();
    }

    private Set<Member> declared(String name) {
        return library.members(library.find(name).orElseThrow());
    }

    @Test
    void everyExclusionSaysWhyAndWhatToDoInstead() {
        Stream<Advice> all = Stream.concat(
                rules.classes().values().stream()
                        .flatMap(rule -> rule.exclusions().stream())
                        .map(ClassRule.Exclusion::advice),
                rules.advice().values().stream());

        assertThat(all).hasSizeGreaterThan(150).allSatisfy(advice -> {
            assertThat(advice.area()).isNotBlank();
            assertThat(advice.instead()).matches("[a-z].*[^.\\s]");
        });
    }

    @Test
    void everythingElseThatIsSpokenOfExists() {
        Set<String> packages = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .collect(Collectors.toSet());

        assertThat(rules.advice().keySet())
                .allMatch(name -> packages.stream().anyMatch(known -> (known + ".").startsWith(name + "."))
                        || library.find(name).isPresent()
                        || memberExists(name));
    }

    private boolean memberExists(String name) {
        int dot = name.lastIndexOf('.');
        Optional<Class<?>> owner = library.find(name.substring(0, dot));
        return owner.isPresent()
                && library.members(owner.get()).stream()
                        .anyMatch(member -> member.name().equals(name.substring(dot + 1)));
    }

    /** Else a call would be allowed whose result may not be named. */
    @Test
    void whatMayBeCalledTakesAndGivesWhatMayBeNamed() {
        Set<String> closed = new TreeSet<>();
        rules.classes()
                .values()
                .forEach(rule -> declared(rule.name()).stream()
                        .filter(member -> !member.descriptor().isEmpty() && rule.allows(member))
                        .filter(member -> rule.excludes(member).isEmpty())
                        .forEach(member -> unnamed(member)
                                .forEach(type -> closed.add(type + " in " + rule.name() + "." + member.text()))));
        assertThat(closed).isEmpty();
    }

    private List<String> unnamed(Member member) {
        Type type = Type.getMethodType(member.descriptor());
        return Stream.concat(Stream.of(type.getReturnType()), Stream.of(type.getArgumentTypes()))
                .map(part -> part.getSort() == Type.ARRAY ? part.getElementType() : part)
                .filter(part -> part.getSort() == Type.OBJECT)
                .map(Type::getClassName)
                .filter(name -> rules.of(name).isEmpty() && !RARE.matcher(name).lookingAt())
                .toList();
    }

    @Test
    void nothingIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesReader.read(Stream.of("use a.B: *", "extend a.{B,C}: *")))
                .withMessageContaining("a.B");
    }

    @Test
    void whatItCannotReadItRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> RulesReader.read(Stream.of("allow java.lang.String")));
        assertThatIllegalArgumentException().isThrownBy(() -> RulesReader.read(Stream.of("otherwise java.io weather")));
    }
}
