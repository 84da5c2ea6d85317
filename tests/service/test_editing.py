"""Two people at one record, and taking commands back."""

from __future__ import annotations

import pytest

from seminar import talkfile
from seminar.bilingual import Bilingual
from seminar.model import Status, Talk
from seminar.service import changing, editing, status
from seminar.store import StaleError, Store, StoreError, references, talks
from seminar.store.facts import fact_names
from seminar.store.talks import Filter
from tests.store.records import RULES, actor, added, confirmed, talk, with_series


def _talk(store: Store, reference: str = "0001") -> Talk:
    with store.reading() as tx:
        return references.find(tx, reference).talk


def test_edit__two_people_in_different_fields_both_win(store: Store) -> None:
    added(store)
    mine, my_text = editing.begin_edit(store, "0001")
    theirs, _ = editing.begin_edit(store, "0001")
    editing.finish_edit(store, theirs, theirs.talk.replacing(url="https://example.org/theirs"), actor(1, "lan"), RULES)
    edited = talkfile.loads(my_text.replace("生物楼 101", "生物楼 909"))
    done = editing.finish_edit(store, mine, edited, actor(2), RULES)
    assert done.merged == ("url",)
    assert (_talk(store).url, _talk(store).venue.zh) == ("https://example.org/theirs", "生物楼 909")


def test_edit__two_people_in_one_field_the_second_is_told(store: Store) -> None:
    added(store)
    base, _ = editing.begin_edit(store, "0001")
    editing.finish_edit(store, base, base.talk.replacing(venue=Bilingual("甲", None)), actor(1, "lan"), RULES)
    with pytest.raises(StaleError) as caught:
        editing.finish_edit(store, base, base.talk.replacing(venue=Bilingual("乙", None)), actor(2), RULES)
    assert (caught.value.params["who"], caught.value.params["fields"]) == ("lan", fact_names(["venue"]))
    assert _talk(store).venue.zh == "甲"


def test_edit__the_uid_stays(store: Store) -> None:
    added(store)
    base, _ = editing.begin_edit(store, "0001")
    with pytest.raises(StoreError) as caught:
        editing.finish_edit(store, base, base.talk.replacing(uid="other"), actor(1), RULES)
    assert caught.value.key == "store.uid-fixed"


# ---------------------------------------------------------------- undo


def test_undo__takes_back_a_change_and_keeps_later_ones_of_other_fields(store: Store) -> None:
    added(store)
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("甲", "A")})
    changing.change(store, "0001", actor(2), RULES, {"url": "https://example.org"})
    editing.undo(store, actor(3), "0001")
    assert (_talk(store).url, _talk(store).venue.zh) == (None, "甲")
    editing.undo(store, actor(4), "0001")
    assert _talk(store).venue == talk().venue


def test_undo__raises_the_revision_when_the_change_was_public(store: Store) -> None:
    confirmed(store)
    status.record_outputs(store, status.prepare_announcement(store, "0001"), {}, actor())
    changing.cancel(store, "0001", actor(1), RULES)
    editing.undo(store, actor(2))
    assert (_talk(store).status, _talk(store).revision) == (Status.CONFIRMED, 2)


def test_undo__add_delete_and_confirm(store: Store) -> None:
    with_series(store)
    added(store, talk(1, series="moss"))
    changing.confirm(store, "0001", actor(1), RULES)
    editing.undo(store, actor(2))
    assert (_talk(store).number, _talk(store).status) == (None, Status.DRAFT)
    changing.delete(store, "0001", actor(3))
    editing.undo(store, actor(4), talk(1).uid)
    assert _talk(store).title == talk().title
    editing.undo(store, actor(5), talk(1).uid)
    with store.reading() as tx:
        assert talks.count(tx, Filter()) == 0


def test_undo__refuses_what_has_gone_out_and_what_changed_since(store: Store) -> None:
    confirmed(store, talk(1), talk(2))
    status.record_outputs(store, status.prepare_announcement(store, "0001"), {}, actor())
    with pytest.raises(StoreError) as caught:
        editing.undo(store, actor(1))
    assert caught.value.key == "store.undo-public"
    with store.reading() as tx:
        assert talks.count(tx, Filter()) == 2, "a command is taken back whole or not at all"


def test_undo__the_side_left_behind_agrees_again(store: Store) -> None:
    added(store)
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("甲", talk().venue.en)})
    [undone] = editing.undo(store, actor(2))
    assert undone.stored is not None and undone.stored.older == {}


def test_undo__nothing_left(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        editing.undo(store, actor())
    assert caught.value.key == "store.nothing-to-undo"


def test_history__of_a_deleted_talk_is_still_there(store: Store) -> None:
    added(store)
    changing.delete(store, "0001", actor(1))
    assert [entry.change.verb for entry in editing.history_of(store, talk().uid or "")] == ["add", "delete"]
