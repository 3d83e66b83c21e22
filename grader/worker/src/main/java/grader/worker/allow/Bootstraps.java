package grader.worker.allow;

import grader.words.NotAllowed;
import grader.worker.guard.Policy;
import grader.worker.guard.Refusal;
import grader.worker.guard.StudentTypes;
import java.lang.invoke.LambdaMetafactory;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The call sites that javac makes for lambdas, method references, string concatenation, records and switches. */
final class Bootstraps {

    private static final String ALT_METAFACTORY = "java/lang/invoke/LambdaMetafactory.altMetafactory";
    private static final int FLAGS = 3;
    private static final Set<String> KNOWN = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            ALT_METAFACTORY,
            "java/lang/invoke/StringConcatFactory.makeConcat",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch",
            "java/lang/runtime/SwitchBootstraps.enumSwitch");

    private static final Refusal DYNAMIC = new Refusal(NotAllowed.dynamicConstant(), NotAllowed.writeValue());
    private static final Refusal SERIALIZABLE =
            new Refusal(NotAllowed.serializableLambda(), NotAllowed.leaveOutSerializable());

    private final Policy policy;
    private final StudentTypes types;

    Bootstraps(Policy policy, StudentTypes types) {
        this.policy = policy;
        this.types = types;
    }

    Optional<Refusal> check(Handle bootstrap, Object[] arguments) {
        String name = bootstrap.getOwner() + "." + bootstrap.getName();
        if (!KNOWN.contains(name)) {
            return Optional.of(new Refusal(
                    Names.member(Names.binary(bootstrap.getOwner()), bootstrap.getName()), NotAllowed.callDirectly()));
        }
        if (name.equals(ALT_METAFACTORY) && serializable(arguments)) {
            return Optional.of(SERIALIZABLE);
        }
        // The method that is referred to says more than the types of its parameters, which stand before it.
        return Stream.of(arguments)
                .sorted(Comparator.comparing(argument -> !(argument instanceof Handle)))
                .flatMap(argument -> check(argument).stream())
                .findFirst();
    }

    private static boolean serializable(Object[] arguments) {
        return arguments.length > FLAGS
                && arguments[FLAGS] instanceof Integer flags
                && (flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0;
    }

    private Optional<Refusal> check(Object argument) {
        if (argument instanceof ConstantDynamic) {
            return Optional.of(DYNAMIC);
        }
        if (argument instanceof Handle handle) {
            return check(handle);
        }
        return argument instanceof Type type ? check(type) : Optional.empty();
    }

    private Optional<Refusal> check(Handle handle) {
        return handle.getTag() <= Opcodes.H_PUTSTATIC
                ? policy.field(handle.getOwner(), handle.getName(), types)
                : policy.method(handle.getOwner(), handle.getName(), handle.getDesc(), types);
    }

    private Optional<Refusal> check(Type type) {
        if (type.getSort() != Type.METHOD) {
            return policy.type(type.getSort() < Type.ARRAY ? "[" + type : type.getInternalName(), types);
        }
        return Stream.concat(Stream.of(type.getReturnType()), Stream.of(type.getArgumentTypes()))
                .flatMap(part -> check(part).stream())
                .findFirst();
    }
}
