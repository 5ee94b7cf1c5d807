package readout.model.tag;

import edu.stanford.nlp.process.WordShapeClassifier;

/** What a word adds to the scores of its own tags and of those beside it, whatever stands around it. */
final class WordScores {
    private static final int LONGEST_AFFIX = 10;
    private static final String TOO_SHORT = "######";

    final String text;
    final String shape;
    final String cluster;
    final WordClass wordClass;
    final float[] own;
    final int asPrevious;
    final int asNext;

    /** @param text the word in the model's spelling */
    WordScores(TaggerModel model, String text) {
        this.text = text;
        shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2);
        cluster = model.cluster(text);
        wordClass = model.wordClass(text);
        asPrevious = model.row("Extractor(-1,word)", text);
        asNext = model.row("Extractor(1,word)", text);
        own = own(model);
    }

    private float[] own(TaggerModel model) {
        double[] sum = new double[model.tags().size()];
        model.add(sum, "Extractor(0,word)", text);
        if (wordClass.rare()) {
            model.add(sum, "ExtractorWordShapeClassifier(0,chris2)", shape);
            model.add(
                    sum,
                    "ExtractorWordShapeClassifier(0,chris4)",
                    WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4));
            model.add(sum, "ExtractorDistsim(0,word)", cluster);
            addCharacters(model, sum);
            for (int length = 1; length <= LONGEST_AFFIX; length++) {
                boolean longEnough = text.length() >= length;
                String prefix = longEnough ? text.substring(0, length) : TOO_SHORT;
                String suffix = longEnough ? text.substring(text.length() - length) : TOO_SHORT;
                model.add(sum, "ExtractorWordPref(len" + length + ",w0)", prefix);
                model.add(sum, "ExtractorWordSuff(len" + length + ",w0)", suffix);
            }
        }
        float[] scores = new float[sum.length];
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] = (float) sum[tag];
        }
        return scores;
    }

    private void addCharacters(TaggerModel model, double[] sum) {
        boolean upper = hasUpperCase();
        boolean letter = text.chars().anyMatch(Character::isLetter);
        boolean digit = text.chars().anyMatch(Character::isDigit);
        boolean dash = text.indexOf('-') >= 0;
        add(model, sum, "ExtractorUCase()", upper);
        add(model, sum, "ExtractorCNumber()", digit);
        add(model, sum, "ExtractorDash()", dash);
        add(model, sum, "ExtractorLetterDigitDash()", letter && dash && digit);
        add(model, sum, "ExtractorAllCapitalized()", text.chars().allMatch(Character::isUpperCase));
        add(model, sum, "ExtractorUpperDigitDash()", upper && dash && digit);
        add(model, sum, "ExtractorNonAlphanumeric()", !letter && !digit);
    }

    private static void add(TaggerModel model, double[] sum, String template, boolean value) {
        model.add(sum, template, TaggerModel.flag(value));
    }

    boolean startsUpperCase() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean hasUpperCase() {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
