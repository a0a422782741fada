"""Settings from the environment."""

from pathlib import Path

import pytest

from bevoegd.settings import SettingsError, settings


def test_what_is_not_set_has_a_default() -> None:
    assert settings({}).time_limit == 60


def test_what_is_set_counts() -> None:
    found = settings({"BEVOEGD_TIME_LIMIT": "2.5", "BEVOEGD_PROCESSES": "3"})
    assert (found.time_limit, found.processes) == (2.5, 3)


@pytest.mark.parametrize("value", ["", "many", "0", "-1"])
def test_a_value_that_cannot_be_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match=f"BEVOEGD_PROCESSES is '{value}'"):
        settings({"BEVOEGD_PROCESSES": value})


def test_judgements_are_in_the_data_folder_unless_their_file_is_named() -> None:
    assert settings({"BEVOEGD_DATA": "/d"}).judgements == Path("/d/judgements.jsonl")
    assert settings({"BEVOEGD_DATA": "/d", "BEVOEGD_JUDGEMENTS": "/e/f.jsonl"}).judgements == Path("/e/f.jsonl")


def test_the_cache_can_be_bounded_to_nothing_and_the_time_of_a_document_cannot() -> None:
    assert settings({"BEVOEGD_CACHE_LIMIT": "0"}).cache_limit == 0
    assert settings({"BEVOEGD_CACHE_LIMIT": "2.5"}).cache_limit == 2_500_000
    with pytest.raises(SettingsError, match="BEVOEGD_READ_LIMIT is '0'"):
        settings({"BEVOEGD_READ_LIMIT": "0"})
