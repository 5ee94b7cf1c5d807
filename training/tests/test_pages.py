"""The page learner, on pages made up here."""
import numpy as np

from reader import pages

BODY = "The crews and the owners met on Tuesday and parted after six hours without a word. Boats will sail until the end of the month, both said."


def page():
    return pages.Page("a", ["Home News Sport", *BODY.split(". "), "Most read today"], [[0.0, 1.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])


def test_runs_of_the_whole_text_are_wanted_and_others_are_not():
    made = page()
    made.mark_whole(BODY)
    assert list(made.label) == [0, 1, 1, 0]
    assert made.weight[1] > made.weight[3] > 0


def test_only_marked_runs_keep_their_label_when_the_page_labels_itself():
    made = page()
    made.mark_segments(["met on Tuesday"], ["Most read today"])
    assert list(made.marked) == [False, True, False, True]
    made.label_unmarked(np.array([0.1, 0.1, 0.9, 0.9]))
    assert list(made.label) == [0, 1, 1, 0]
    assert made.weight[1] > made.weight[2]


def test_a_segment_over_two_runs_marks_both():
    made = page()
    made.mark_segments(["without a word Boats will sail"], [])
    assert list(made.marked) == [False, True, True, False]


def test_trees_are_written_in_prefix_order(tmp_path):
    tree = {"split_feature": 1, "threshold": 0.5, "left_child": {"leaf_value": 0.25}, "right_child": {"leaf_value": -1.0}}

    class Trees:
        @staticmethod
        def dump_model():
            return {"tree_info": [{"tree_structure": tree}]}

    pages.write(Trees, ["length", "links"], tmp_path / "trees.txt")
    assert (tmp_path / "trees.txt").read_text().splitlines()[-2:] == ["length links", "1<0.5 =0.25 =-1"]
