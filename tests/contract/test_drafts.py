"""What a store promises of drafts, and of what was published."""

from dataclasses import replace

from chalicelib.domain.programme.setup.draft import Draft, Revision
from chalicelib.service.ports import Store
from tests.support.fakes import MERCHANT, NOON_MS, a_programme_stamps

DRAFT = Draft("d1", MERCHANT, "bread", '{"name": "Bread"}', "staff:olga", NOON_MS, NOON_MS)


def test_a_draft_is_written_over_the_one_before_and_no_other(store: Store) -> None:
    assert store.put_draft(DRAFT)
    assert not store.put_draft(DRAFT), "it is there"
    assert store.draft(MERCHANT, "d1") == DRAFT
    assert store.draft("m-2", "d1") is None

    second = replace(DRAFT, body="{}", revision=1)
    assert store.put_draft(second)
    assert not store.put_draft(replace(second, by="staff:ana")), "somebody was first"
    assert not store.note_draft(replace(DRAFT, shown="s"))
    assert store.note_draft(replace(second, shown="s"))
    assert store.drafts(MERCHANT) == (replace(second, shown="s"),)
    assert store.drafts("m-2") == ()
    assert not store.drop_draft(DRAFT)
    assert store.drop_draft(second)
    assert store.drafts(MERCHANT) == ()


def test_a_programme_its_revision_and_its_draft_are_written_together_or_not_at_all(store: Store) -> None:
    store.put_draft(DRAFT)
    first = a_programme_stamps(id="bread", revision=1, published=1)
    noted = replace(DRAFT, published=1, published_of=0)
    revision = Revision("bread", 1, DRAFT.body, "staff:olga", NOON_MS)

    assert not store.publish(first, 0, (revision,), noted), "there is none to replace"
    assert not store.publish(first, None, (revision,), replace(noted, revision=3)), "the draft moved"
    assert (store.programme_now("bread"), store.revisions("bread", 9)) == (None, ())
    assert store.publish(first, None, (revision,), noted)
    assert not store.publish(first, None, (revision,), noted), "it is there"
    assert (store.programme_now("bread"), store.draft(MERCHANT, "d1")) == (first, noted)

    later = replace(revision, number=4, again=1, notice_days=60)
    assert not store.publish(replace(first, revision=4, published=4), 3, (later,))
    assert store.publish(replace(first, revision=4, published=4), 1, (later,))
    assert store.revisions("bread", 9) == (later, revision)
    assert store.revisions("bread", 1) == (later,)
    assert store.revision("bread", 1) == revision
    assert store.revision("bread", 2) is None
