package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence and its dependency tree.
 *
 * @param index its place in the article, from 0
 * @param paragraph the paragraph it stands in, from 0
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Optional<Token> head(Token token) {
        return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The first word that hangs on no other. */
    public Optional<Token> root() {
        return tokens.stream().filter(token -> token.head() == Token.ROOT).findFirst();
    }

    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>();
        for (Token each : tokens) {
            if (each.head() == token.index()) {
                children.add(each);
            }
        }
        return children;
    }

    /** The first child with one of these relations (or their subtypes), in the order of the relations. */
    public Optional<Token> child(Token token, String... relations) {
        List<Token> children = children(token);
        for (String relation : relations) {
            for (Token each : children) {
                if (each.is(relation)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(each -> each.is(relation)).toList();
    }

    /** The token and all that depends on it, in text order. */
    public List<Token> subtree(Token token) {
        boolean[] inside = new boolean[tokens.size()];
        mark(token.index(), inside);
        List<Token> subtree = new ArrayList<>();
        for (Token each : tokens) {
            if (inside[each.index()]) {
                subtree.add(each);
            }
        }
        return subtree;
    }

    private void mark(int root, boolean[] inside) {
        inside[root] = true;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Token each : tokens) {
                if (!inside[each.index()] && each.head() != Token.ROOT && inside[each.head()]) {
                    inside[each.index()] = true;
                    grown = true;
                }
            }
        }
    }

    /** From the first to the last token of the subtree. */
    public Span subtreeSpan(Token token) {
        List<Token> subtree = subtree(token);
        return subtree.get(0).span().to(subtree.get(subtree.size() - 1).span());
    }

    /** True where the second token is the first or hangs below it. */
    public boolean dominates(Token ancestor, Token token) {
        Token each = token;
        for (int step = 0; step <= tokens.size(); step++) {
            if (each.index() == ancestor.index()) {
                return true;
            }
            if (each.head() == Token.ROOT) {
                return false;
            }
            each = tokens.get(each.head());
        }
        return false;
    }
}
