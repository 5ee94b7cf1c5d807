package readout.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scheme of the network's inputs and outputs; each list is in the network's order.
 *
 * @param tags kinds of marks on pieces
 * @param kinds kinds of frames that have arguments
 * @param roles roles of arguments; the network's role 0 means none
 * @param arguments roles of each kind of frame
 * @param names kinds of names
 * @param directions directions of time expressions
 */
public record Scheme(
        List<String> tags,
        List<String> kinds,
        List<String> roles,
        Map<String, List<String>> arguments,
        List<String> names,
        List<String> directions,
        List<Attribute> attributes) {
    /**
     * Attribute of a kind of frame.
     *
     * @param first index of its first value among all values of all attributes
     */
    public record Attribute(String kind, String key, int first, List<String> values) {
        public Attribute {
            values = List.copyOf(values);
        }
    }

    public Scheme {
        tags = List.copyOf(tags);
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
        arguments = Map.copyOf(arguments);
        names = List.copyOf(names);
        directions = List.copyOf(directions);
        attributes = List.copyOf(attributes);
    }

    /** Number of values of all attributes together. */
    public int values() {
        return attributes.stream()
                .mapToInt(attribute -> attribute.values().size())
                .sum();
    }

    /** Parses tab-separated lines: the name of a list and its entries; "arguments" and "attribute" name their kind first. */
    static Scheme parse(List<String> lines) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        List<Attribute> attributes = new ArrayList<>();
        int values = 0;
        for (String line : lines) {
            List<String> words = List.of(line.split("\t", -1));
            switch (words.get(0)) {
                case "arguments" -> arguments.put(words.get(1), words.subList(2, words.size()));
                case "attribute" -> {
                    List<String> own = words.subList(3, words.size());
                    attributes.add(new Attribute(words.get(1), words.get(2), values, own));
                    values += own.size();
                }
                default -> lists.put(words.get(0), words.subList(1, words.size()));
            }
        }
        return new Scheme(
                list(lists, "tags"),
                list(lists, "kinds"),
                list(lists, "roles"),
                arguments,
                list(lists, "names"),
                list(lists, "directions"),
                attributes);
    }

    private static List<String> list(Map<String, List<String>> lists, String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("the scheme has no line " + name);
        }
        return list;
    }
}
