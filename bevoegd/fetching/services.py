"""The services of services.yaml: where they are, on what terms they give, and which hosts may be asked at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx
import yaml

from bevoegd.fetching.errors import FetchError
from bevoegd.settings import SettingsError

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Service:
    """`source` names the publisher and `terms` the conditions of reuse, kept with every document."""

    base: str
    documentation: str
    source: str
    terms: str


@dataclass(frozen=True, slots=True)
class Searchable:
    """A part of a service that can be searched; the three others are CQL, see services.yaml."""

    service: str
    query: str
    since: str
    until: str


class Services:
    """The services by name. `bases` are addresses that stand in for those of services.yaml.

    Raises SettingsError for a base that is not https; on the own machine http will do.
    """

    def __init__(self, bases: Mapping[str, str]) -> None:
        known = _data()["services"]
        if unknown := next((name for name in bases if name not in known), None):
            raise SettingsError(f"BEVOEGD_SERVICES: there is no service '{unknown}'; there are {', '.join(known)}")
        self._services = {name: Service(**{**entry, "base": bases.get(name, entry["base"])}) for name, entry in known.items()}
        for service in self._services.values():
            _check_base(service.base)

    def __getitem__(self, name: str) -> Service:
        return self._services[name]

    def allowed(self, address: str) -> httpx.URL:
        """The address to ask: https where it says http and the host is asked by https (Cellar redirects to http).

        Raises FetchError for an address that is none, or on a host that no service of ours has.
        """
        try:
            url = httpx.URL(address)
        except httpx.InvalidURL:
            raise FetchError(f"'{address}' is no address, so it is not asked") from None
        secure = url.copy_with(scheme="https", port=None) if url.scheme == "http" else url
        for candidate in (url, secure):
            if _origin(candidate) in self._origins:
                return candidate
        raise FetchError(f"{address} is on no host that is known ({url.host or 'none'}), so it is not asked")

    @cached_property
    def _origins(self) -> frozenset[tuple[str, str, int | None]]:
        return frozenset(_origin(httpx.URL(service.base)) for service in self._services.values())


def load_services(replacement: Path | None) -> Services:
    """The services, with the bases that a file sets ('service: address' a line). Raises SettingsError for another file."""
    if replacement is None:
        return Services({})
    try:
        bases = yaml.safe_load(replacement.read_text(encoding="utf8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise SettingsError(f"BEVOEGD_SERVICES: {replacement} cannot be read as YAML; check the file") from None
    if not isinstance(bases, dict) or not _all_text(bases.keys()) or not _all_text(bases.values()):
        raise SettingsError(f"BEVOEGD_SERVICES: {replacement} must hold 'service: address' lines")
    return Services({name: base.rstrip("/") for name, base in bases.items()})


def collections() -> dict[str, Searchable]:
    """What can be searched, by name."""
    return {name: Searchable(**entry) for name, entry in _data()["collections"].items()}


def _data() -> dict[str, Any]:
    return dict(yaml.safe_load(files("bevoegd.fetching").joinpath("services.yaml").read_text(encoding="utf8")))


def _all_text(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _check_base(base: str) -> None:
    try:
        url = httpx.URL(base)
    except httpx.InvalidURL:
        url = httpx.URL("")
    if not url.host or (url.scheme != "https" and not (url.scheme == "http" and url.host in LOOPBACK)):
        raise SettingsError(f"BEVOEGD_SERVICES: '{base}' must be an https address (http on this machine only)")


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
