package forkyard.server.judge.rules;

import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers whether a class of the JDK or of a library, or a member of one, may be used. Later rules replace earlier ones of the same subject. */
final class RuleSet {
    /** Its packages, those that it exports to nobody among them. */
    private static final Set<String> JDK = ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().packages().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Rule> byKey = new HashMap<>();

    RuleSet(List<Rule> rules) {
        for (Rule rule : rules) {
            byKey.put(key(rule.subject(), rule.member()), rule);
        }
    }

    /** The rule that denies naming this class, or null if it may be named. */
    @Nullable
    Rule denies(String className) {
        Rule ofClass = byKey.get(key(className, ""));
        if (ofClass != null) {
            return ofClass.allowed() ? null : ofClass;
        }
        Rule ofPackage = byKey.get(key(packageOf(className) + ".*", ""));
        if (ofPackage != null && !ofPackage.allowed()) {
            return ofPackage;
        }
        boolean allowed = ofPackage != null && (isLibrarys(className) || isPublic(jdkClass(className)));
        return allowed ? null : Rule.deny(className, "", "", "");
    }

    /** Of a library that the compiler knows: whoever is not public there cannot be named. */
    private static boolean isLibrarys(String className) {
        return !JDK.contains(packageOf(className));
    }

    private static boolean isPublic(@Nullable Class<?> type) {
        return type != null && Modifier.isPublic(type.getModifiers());
    }

    /**
     * The rule that denies this member, or null. It is denied if any JDK class that declares it, from the owner upwards, denies
     * it: nothing is reached through a subclass.
     */
    @Nullable
    Rule denies(String owner, String member) {
        Set<Class<?>> ancestry = ancestry(owner);
        Rule ofLibrary = ancestry.isEmpty() ? byKey.get(key(owner, member)) : null;
        if (ofLibrary != null && !ofLibrary.allowed()) {
            return ofLibrary;
        }
        for (Class<?> type : ancestry) {
            if (member.equals("<init>") && !type.getName().equals(owner)) {
                continue;
            }
            Rule rule = ofDeclared(type, member);
            if (rule != null && !rule.allowed()) {
                return rule;
            }
        }
        return denies(owner);
    }

    private @Nullable Rule ofDeclared(Class<?> type, String member) {
        if (!declares(type, member)) {
            return null;
        }
        Rule named = byKey.get(key(type.getName(), member));
        if (named != null) {
            return named;
        }
        Rule others = byKey.get(key(type.getName(), "*"));
        return others != null ? others : byKey.get(key(type.getName(), ""));
    }

    private static boolean declares(Class<?> type, String member) {
        return member.equals("<init>")
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals(member))
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(f -> f.getName().equals(member));
    }

    /** The class and all that it extends or implements; empty if the JDK has no such class. */
    private static Set<Class<?>> ancestry(String className) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(jdkClass(className), types);
        return types;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type != null && types.add(type)) {
            collect(type.getSuperclass(), types);
            for (Class<?> each : type.getInterfaces()) {
                collect(each, types);
            }
        }
    }

    private static @Nullable Class<?> jdkClass(String className) {
        try {
            return Class.forName(className, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
    }

    private static String key(String subject, String member) {
        return subject + '#' + member;
    }
}
