"""Series: sound values, renumbering."""

from __future__ import annotations

import pytest

from seminar.model import Status
from seminar.service.series import edit_series, list_series, renumber
from seminar.store import Store, StoreError
from tests.store.records import actor, added, talk, with_series


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"key": "a b"}, "store.series-bad-key"),
        ({"key": "x/1"}, "store.series-bad-key"),
        ({"time": "25:00"}, "store.series-bad-time"),
        ({"colour": "red"}, "store.series-bad-colour"),
    ],
)
def test_add_series__refuses_what_cannot_be(store: Store, changes: dict[str, str], key: str) -> None:
    with pytest.raises(StoreError) as caught:
        with_series(store, **changes)
    assert caught.value.key == key


def test_add_series__a_key_once(store: Store) -> None:
    with_series(store)
    with pytest.raises(StoreError) as caught:
        with_series(store)
    assert caught.value.key == "store.series-taken"


def test_edit_series__names_near_keys(store: Store) -> None:
    with_series(store)
    with pytest.raises(StoreError) as caught:
        edit_series(store, "mosss", {"minutes": 45}, actor())
    assert (caught.value.key, caught.value.params["known"]) == ("store.unknown-series", ("moss",))


def test_renumber__in_the_order_of_their_start(store: Store) -> None:
    with_series(store)
    added(
        store,
        talk(1, series="moss", number=3, status=Status.CONFIRMED),
        talk(2, series="moss", number=1, status=Status.CONFIRMED),
        talk(3, series="moss", number=2, status=Status.CANCELLED),
        talk(4, series="moss", status=Status.DRAFT),
        keep_status=True,
    )
    planned = [(item.before, item.stored.talk.number) for item in renumber(store, "moss", actor(), dry_run=True)]
    done = [(item.before, item.stored.talk.number) for item in renumber(store, "moss", actor())]
    assert planned == done == [(3, 1), (1, 2), (2, None)]
    assert renumber(store, "moss", actor()) == []
    [listed] = list_series(store)
    assert (listed.talks, listed.last_number) == (4, 2)
