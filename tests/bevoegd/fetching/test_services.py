"""Which addresses are asked, and the setting that changes them."""

from pathlib import Path

import pytest

from bevoegd.fetching.errors import FetchError
from bevoegd.fetching.services import Services, collections, load_services
from bevoegd.settings import SettingsError


def test_every_service_is_https_and_says_what_it_was_built_after() -> None:
    services = load_services(None)
    for name in ("bwb", "cellar", "tweede-kamer", *(collection.service for collection in collections().values())):
        assert services[name].base.startswith("https://")
        assert services[name].documentation.startswith("https://")
        assert services[name].terms


def test_http_on_a_known_host_becomes_https() -> None:
    allowed = Services({}).allowed("http://publications.europa.eu/resource/cellar/x/DOC_1")
    assert str(allowed) == "https://publications.europa.eu/resource/cellar/x/DOC_1"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/stb-2030-1.xml", "http://127.0.0.1/", "file:///etc/passwd",
        "https://repository.overheid.nl.example.org/",
        "https://repository.overheid.nl@example.org/", "https://repository.overheid.nl:8443/", "ftp://repository.overheid.nl/",
        "x", "http://[",
    ],
)  # fmt: skip
def test_other_hosts_are_not_asked(address: str) -> None:
    with pytest.raises(FetchError, match="so it is not asked"):
        Services({}).allowed(address)


@pytest.mark.parametrize("base", ["http://example.org/bwb", "ftp://127.0.0.1/", "bwb", ""])
def test_a_base_must_be_https_or_here(base: str) -> None:
    with pytest.raises(SettingsError, match="must be an https address"):
        Services({"bwb": base})


def test_an_unknown_service_is_named() -> None:
    with pytest.raises(SettingsError, match="there is no service 'bwbr'; there are bwb, "):
        Services({"bwbr": "https://example.org"})


@pytest.mark.parametrize("content", ["[", "- bwb", "bwb: 1", "bwb", None])
def test_a_file_of_addresses_that_is_none(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "services.yaml"
    if content:
        path.write_text(content)
    with pytest.raises(SettingsError, match=r"BEVOEGD_SERVICES: .*services\.yaml"):
        load_services(path)
