"""The life of a talk."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from seminar.bilingual import Bilingual
from seminar.model import Status
from seminar.service import changing, status
from seminar.store import Store, StoreError, references
from seminar.store.records import Stored
from tests.store.records import RULES, SERIES, actor, added, confirmed, talk, with_series


def _stored(store: Store, reference: str = "0001") -> Stored:
    with store.reading() as tx:
        return references.find(tx, reference)


def _announce(store: Store, hours: float = 0) -> None:
    prepared = status.prepare_announcement(store, "0001")
    status.record_outputs(store, prepared, {"out/a/poster.pdf": ("poster", b"p")}, actor(hours))


def test_add__is_a_draft_of_the_series_it_names(store: Store) -> None:
    with_series(store)
    [outcome] = added(store, talk(series_name=Bilingual("苔藓夜谈", None), status=Status.CONFIRMED))
    assert (outcome.stored.talk.status, outcome.stored.talk.series) == (Status.DRAFT, "moss")
    assert outcome.stored.talk.series_name == Bilingual()
    assert outcome.talk.series_name == SERIES.name


def test_add__values_of_the_series_are_shown_and_not_copied(store: Store) -> None:
    with_series(store)
    [outcome] = added(store, talk(series="moss", venue=Bilingual(), start="2026-03-12", end=None))
    assert outcome.talk.venue == SERIES.venue and outcome.talk.hosts == SERIES.hosts
    assert outcome.talk.start == datetime.fromisoformat("2026-03-12T19:00+08:00")
    assert outcome.talk.end == datetime.fromisoformat("2026-03-12T20:30+08:00")
    assert _stored(store).talk.venue == Bilingual() and _stored(store).talk.end is None


def test_add__an_online_talk_inherits_no_room(store: Store) -> None:
    with_series(store)
    [outcome] = added(store, talk(series="moss", venue=Bilingual(), online={"id": "12"}))
    assert outcome.talk.venue == Bilingual()


def test_add__refuses_an_unknown_series_and_an_end_before_the_start(store: Store) -> None:
    for wrong, key in (
        (talk(series="fern"), "store.unknown-series"),
        (talk(end="2026-03-12T13:00+08:00"), "store.end-before-start"),
    ):
        with pytest.raises(StoreError) as caught:
            added(store, wrong)
        assert caught.value.key == key


def test_confirm__gives_the_next_number(store: Store) -> None:
    with_series(store)
    added(store, talk(1, series="moss", number=41), talk(2, series="moss"), talk(3))
    numbers = [changing.confirm(store, f"000{n}", actor(), RULES).talk.number for n in (1, 2, 3)]
    assert numbers == [41, 42, None]
    again = changing.confirm(store, "0002", actor(1), RULES)
    assert (again.talk.number, again.facts) == (42, ())


def test_confirm__refuses_a_cancelled_talk_and_a_number_that_is_taken(store: Store) -> None:
    with_series(store)
    added(store, talk(1, series="moss", number=1), talk(2, series="moss"))
    with pytest.raises(StoreError) as caught:
        changing.confirm(store, "0002", actor(), RULES, number=1)
    assert caught.value.key == "store.number-taken"
    changing.cancel(store, "0002", actor(), RULES)
    with pytest.raises(StoreError) as caught:
        changing.confirm(store, "0002", actor(), RULES)
    assert caught.value.key == "store.confirm-cancelled"


def test_change__moves_the_end_along(store: Store) -> None:
    added(store)
    outcome = changing.change(store, "0001", actor(1), RULES, {"start": datetime.fromisoformat("2026-03-13T09:30")})
    assert outcome.talk.end == datetime.fromisoformat("2026-03-13T10:30+08:00")


def test_restore__to_what_was_announced_leaves_nothing_to_tell(store: Store) -> None:
    confirmed(store)
    _announce(store)
    assert changing.cancel(store, "0001", actor(1), RULES).untold
    assert not changing.restore(store, "0001", actor(2), RULES).untold


def test_findings_of__a_change_names_what_is_wrong_with_its_fields(store: Store) -> None:
    added(store, talk(title=Bilingual("苔藓", "苔藓")))
    done = changing.change(store, "0001", actor(1), RULES, {"url": "foo"})
    assert [finding.code for finding in changing.findings_of(done, RULES)] == ["bad_url"]
    past = {"start": datetime.fromisoformat("2020-01-08T10:00+08:00")}
    done = changing.postpone(store, "0001", actor(2), RULES, **past)
    assert "past_date" in [finding.code for finding in changing.findings_of(done, RULES)]
    done = changing.confirm(store, "0001", actor(3), RULES)
    assert {"bad_url", "past_date"} < {finding.code for finding in changing.findings_of(done, RULES, whole=True)}


def test_change__names_the_field_that_does_not_fit(store: Store) -> None:
    added(store)
    with pytest.raises(StoreError) as caught:
        changing.change(store, "0001", actor(), RULES, {"timezone": "Mars/Olympus"})
    assert caught.value.key == "store.bad-value"
    assert caught.value.details[0].params["path"] == "timezone"


def test_revision__rises_only_when_a_fact_changed_after_it_was_announced(store: Store) -> None:
    confirmed(store)
    steps = [({"venue": Bilingual("甲", "A")}, 0), ({"abstract": Bilingual("新", "new")}, 0)]
    for hours, (changes, revision) in enumerate(steps):
        assert changing.change(store, "0001", actor(hours), RULES, changes).talk.revision == revision
    _announce(store, 3)
    later = [
        ({"abstract": Bilingual("又新", "newer")}, 0),
        ({"venue": Bilingual("乙", "B")}, 1),
        ({"url": "https://example.org"}, 1),
        ({"start": datetime.fromisoformat("2026-03-13T09:30+08:00")}, 2),
    ]
    for hours, (changes, revision) in enumerate(later, 4):
        assert changing.change(store, "0001", actor(hours), RULES, changes).talk.revision == revision


def test_postpone__without_a_new_date_is_tentative_and_remembers_the_old_one(store: Store) -> None:
    confirmed(store)
    _announce(store)
    outcome = changing.postpone(store, "0001", actor(1), RULES)
    assert (outcome.talk.start, outcome.talk.status, outcome.talk.revision) == (None, Status.TENTATIVE, 1)
    assert outcome.stored.dated is not None and outcome.stored.dated.start == talk().start
    found = changing.postpone(store, "0001", actor(2), RULES, datetime.fromisoformat("2026-04-01T10:00+08:00"))
    assert (found.stored.dated, found.talk.revision) == (None, 2)


def test_cancel_and_restore__give_the_status_back(store: Store) -> None:
    added(store, talk(status=Status.TENTATIVE), keep_status=True)
    assert changing.cancel(store, "0001", actor(1), RULES).talk.status is Status.CANCELLED
    with pytest.raises(StoreError) as caught:
        changing.cancel(store, "0001", actor(2), RULES)
    assert caught.value.key == "store.already-cancelled"
    assert changing.restore(store, "0001", actor(3), RULES).talk.status is Status.TENTATIVE
    with pytest.raises(StoreError) as caught:
        changing.restore(store, "0001", actor(4), RULES)
    assert caught.value.key == "store.not-cancelled"


def test_delete__only_a_draft(store: Store) -> None:
    added(store, talk(1))
    confirmed(store, talk(2))
    changing.delete(store, "0001", actor())
    with pytest.raises(StoreError) as caught:
        changing.delete(store, "0002", actor())
    assert caught.value.key == "store.delete-not-draft"


def test_changes__are_newer_by_whole_seconds_even_within_one(store: Store) -> None:
    added(store)
    stamps = [_stored(store).changed_at]
    for n in range(3):
        changing.change(store, "0001", actor(), RULES, {"url": f"https://example.org/{n}"})
        stamps.append(_stored(store).changed_at)
    assert [later - earlier for earlier, later in pairwise(stamps)] == [timedelta(seconds=1)] * 3


# ---------------------------------------------------------------- one edit, every channel


def test_status__names_what_is_stale_edited_and_gone(store: Store) -> None:
    confirmed(store)
    prepared = status.prepare_announcement(store, "0001")
    files = {name: ("poster", name.encode()) for name in ("out/a.pdf", "out/b.pdf")}
    status.record_outputs(store, prepared, files, actor())
    digests = {name: status.sha256(body) for name, (_, body) in files.items()}
    assert status.status(store, digests.get) == []
    [state] = status.status(store, {"out/a.pdf": "other"}.get)
    assert [(item.output.path, item.why) for item in state.files] == [
        ("out/a.pdf", status.Why.EDITED),
        ("out/b.pdf", status.Why.GONE),
    ]
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", "Flower House")})
    [state] = status.status(store, digests.get)
    assert {item.why for item in state.files} == {status.Why.STALE}
    assert (state.unannounced, [item.output.revision for item in state.files]) == (("venue",), [0, 0])


def test_status__a_series_that_moves_makes_its_announced_talks_stale(store: Store) -> None:
    from seminar.service.series import edit_series

    with_series(store)
    confirmed(store, talk(series="moss", venue=Bilingual()), talk(2, series="moss", venue=Bilingual()))
    _announce(store)
    done = edit_series(store, "moss", {"venue": Bilingual("温室三号", "Greenhouse Three")}, actor(1))
    assert [stored.uid for stored in done.moved] == [talk(1).uid]
    [state] = status.status(store)
    assert (state.talk.revision, state.unannounced) == (1, ("venue",))


def test_prepare_announcement__is_a_correction_only_when_a_fact_changed(store: Store) -> None:
    confirmed(store)
    first = status.prepare_announcement(store, "0001")
    assert (first.previous, first.facts, first.folder) == (None, (), "out/0001aaaa-moss")
    _announce(store)
    changing.change(store, "0001", actor(1), RULES, {"notes": Bilingual("备有茶点", "Tea")})
    assert status.prepare_announcement(store, "0001").previous is None
    changing.cancel(store, "0001", actor(2), RULES)
    second = status.prepare_announcement(store, "0001")
    assert second.previous is not None and second.previous.status is Status.CONFIRMED
    assert (second.facts, second.talk.revision, second.folder) == (("status",), 1, "out/a")


def test_prepare_announcement__a_draft_does_not_go_out(store: Store) -> None:
    added(store)
    with pytest.raises(StoreError) as caught:
        status.prepare_announcement(store, "0001")
    assert caught.value.key == "store.announce-draft"


def test_record_outputs__refuses_when_the_talk_changed_meanwhile(store: Store) -> None:
    confirmed(store)
    prepared = status.prepare_announcement(store, "0001")
    changing.change(store, "0001", actor(1), RULES, {"venue": Bilingual("花房", None)})
    with pytest.raises(StoreError) as caught:
        status.record_outputs(store, prepared, {}, actor(2))
    assert caught.value.key == "store.stale"
