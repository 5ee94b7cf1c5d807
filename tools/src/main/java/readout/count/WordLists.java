package readout.count;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.count.Checkout.Source;

/**
 * Finds lists of more than five words in code: strings that are entries of one collection or array, arguments of one call or labels of one
 * {@code switch}, strings that one condition compares with, alternatives of one group of a pattern, and strings that hold a list to be
 * split. Arguments of a call within a collection are words of that call, but for collections and entries of maps. Constants of enums and
 * annotations are free.
 */
final class WordLists extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final int MOST = 5;
    private static final int SHOWN = 4;

    /** A word, phrase, element name, field name or file extension; single letters don't count. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N} '’._/-]+");
    /** An entry of a list within one string; prose with commas has phrases instead. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*|[|;\\s]\\s*");
    /** Placeholder for a part of a text that is not a literal. */
    private static final char UNKNOWN = '\0';

    private static final Set<String> COLLECTING = Set.of("of", "ofEntries", "entry", "asList");
    private static final Set<String> SPLITTING = Set.of("split", "lines");

    private final Source source;
    private final List<Place> places = new ArrayList<>();

    private WordLists(Source source) {
        this.source = source;
    }

    static List<Place> in(Source source) {
        WordLists lists = new WordLists(source);
        lists.scan(source.unit(), null);
        return lists.places;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
        return isEnumConstant(tree) ? null : super.visitVariable(tree, null);
    }

    /** True for an enum's constant: no other field of an enum can hold a new instance of it. */
    private boolean isEnumConstant(VariableTree tree) {
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Kind.ENUM
                && tree.getInitializer() instanceof NewClassTree made
                && made.getIdentifier().toString().equals(type.getSimpleName().toString());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        Stream<String> words = isCollecting(tree)
                ? entries(tree.getArguments())
                : tree.getArguments().stream().flatMap(WordLists::string);
        if (SPLITTING.contains(name(tree)) && tree.getMethodSelect() instanceof MemberSelectTree select) {
            words = Stream.concat(words, string(select.getExpression()).flatMap(SEPARATOR::splitAsStream));
        }
        return list(tree, words, () -> super.visitMethodInvocation(tree, null));
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        return list(
                tree, tree.getArguments().stream().flatMap(WordLists::string), () -> super.visitNewClass(tree, null));
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void none) {
        return list(tree, entries(tree), () -> super.visitNewArray(tree, null));
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void none) {
        return list(tree, labels(tree.getCases()), () -> super.visitSwitch(tree, null));
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void none) {
        return list(tree, labels(tree.getCases()), () -> super.visitSwitchExpression(tree, null));
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void none) {
        if (tree.getKind() == Kind.PLUS) {
            text(tree, text(tree));
            otherParts(tree);
            return null;
        }
        return list(tree, compared(tree), () -> super.visitBinary(tree, null));
    }

    /** Scans the parts of a text that are not literals. */
    private void otherParts(Tree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
            otherParts(sum.getLeftOperand());
            otherParts(sum.getRightOperand());
        } else if (!(part instanceof LiteralTree)) {
            scan(part, null);
        }
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
        text(tree, text(tree));
        return null;
    }

    private void text(Tree tree, String text) {
        for (List<String> group : Alternatives.of(text)) {
            list(tree, group.stream(), () -> null);
        }
        List<String> parts = List.of(COMMA.split(text, -1));
        if (parts.stream().allMatch(part -> NAME.matcher(part).matches())) {
            list(tree, parts.stream(), () -> null);
        }
    }

    /** Records a place with too many words, or else scans its parts. */
    private @Nullable Void list(Tree tree, Stream<String> texts, Supplier<@Nullable Void> parts) {
        List<String> words = texts.filter(text -> WORD.matcher(text).matches()).toList();
        if (words.size() <= MOST) {
            return parts.get();
        }
        String first = String.join(", ", words.subList(0, SHOWN));
        places.add(new Place(source.file(), source.line(tree), words.size() + " words: " + first + ", …"));
        return null;
    }

    private static boolean isCollecting(MethodInvocationTree call) {
        return COLLECTING.contains(name(call));
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    private static Stream<String> entries(List<? extends ExpressionTree> trees) {
        return trees.stream().flatMap(WordLists::entries);
    }

    /** The words of an entry and of the collections, arrays and map entries in it. */
    private static Stream<String> entries(ExpressionTree tree) {
        if (tree instanceof MethodInvocationTree call && isCollecting(call)) {
            return entries(call.getArguments());
        }
        if (tree instanceof NewArrayTree array) {
            List<? extends ExpressionTree> elements = array.getInitializers();
            return elements == null ? Stream.empty() : entries(elements);
        }
        return string(tree);
    }

    private static Stream<String> labels(List<? extends CaseTree> cases) {
        return cases.stream().flatMap(each -> each.getExpressions().stream()).flatMap(WordLists::string);
    }

    /** The strings that a condition passes to calls or compares with. */
    private static Stream<String> compared(ExpressionTree condition) {
        if (condition instanceof ParenthesizedTree inner) {
            return compared(inner.getExpression());
        }
        if (condition instanceof UnaryTree negated) {
            return compared(negated.getExpression());
        }
        if (condition instanceof BinaryTree both) {
            return Stream.of(both.getLeftOperand(), both.getRightOperand()).flatMap(WordLists::compared);
        }
        if (condition instanceof MethodInvocationTree call) {
            return Stream.concat(
                    call.getMethodSelect() instanceof MemberSelectTree select
                            ? string(select.getExpression())
                            : Stream.empty(),
                    call.getArguments().stream().flatMap(WordLists::string));
        }
        return string(condition);
    }

    private static Stream<String> string(Tree tree) {
        String text = text(tree);
        return text.isEmpty() || text.indexOf(UNKNOWN) >= 0 ? Stream.empty() : Stream.of(text);
    }

    /** The text of a string expression. */
    private static String text(Tree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : String.valueOf(UNKNOWN);
        }
        if (tree instanceof BinaryTree both && both.getKind() == Kind.PLUS) {
            return text(both.getLeftOperand()) + text(both.getRightOperand());
        }
        return tree instanceof ParenthesizedTree inner ? text(inner.getExpression()) : String.valueOf(UNKNOWN);
    }
}
