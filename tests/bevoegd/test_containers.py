"""Archives and e-mails: what they hold is read as files; what is hostile or unknown is one line, and the rest goes on."""

import io
import tarfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

import pytest
from calls import Fail, Run
from shared_texts import CORPUS

from bevoegd import containers
from bevoegd.failures import Failures
from bevoegd.sources import sources

Entries: TypeAlias = dict[str, bytes]


class Found(NamedTuple):
    """The files that a container held, and what was said of it."""

    files: dict[str, bytes]
    lines: list[str]


Unpack: TypeAlias = Callable[[str, bytes], Found]


@pytest.fixture
def unpack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Unpack:
    """Unpacks a container of a name and bytes; nothing may be written beside it, nor remain."""

    def unpack_one(name: str, data: bytes) -> Found:
        path = tmp_path / name
        path.write_bytes(data)
        failures = Failures()
        with sources([str(path)], failures) as files:
            held = {file.name: file.read_bytes() for file in files}
        assert [file for file in files if file.exists() and file != path] == []
        assert list(tmp_path.rglob("*")) == [path]
        lines = capsys.readouterr().err.replace(f"{path}", name).splitlines()
        assert len(lines) == failures.count
        return Found(held, [line.removeprefix("bevoegd: ") for line in lines])

    return unpack_one


def zipped(entries: Entries) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(entries: Entries, mode: Literal["w", "w:gz", "w:xz", "w:bz2"] = "w", *others: tarfile.TarInfo) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for name, data in entries.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for info in others:
            archive.addfile(info)
    return file.getvalue()


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def mail(attached: Entries) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Bijlagen"
    message.set_content("Zie de bijlagen.")
    for name, data in attached.items():
        message.add_attachment(data, "application", "octet-stream", filename=name)
    return message.as_bytes()


ACTS: Entries = {
    "acts/b.md": b"b",
    "acts/a.txt": b"a",
    "__MACOSX/x.txt": b"x",
    ".git/config.txt": b"x",
    "acts/~$x.docx": b"x",
    "acts/BWBR0099999.wti": b"<x/>",
}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("acts.zip", zipped(ACTS)),
        ("acts.tar", tarred(ACTS)),
        ("acts.tar.gz", tarred(ACTS, "w:gz")),
        ("acts.TGZ", tarred(ACTS, "w:gz")),
        ("acts.tar.xz", tarred(ACTS, "w:xz")),
        ("acts.tar.bz2", tarred(ACTS, "w:bz2")),
    ],
)
def test_an_archive_is_read_like_a_folder(unpack: Unpack, name: str, data: bytes) -> None:
    assert unpack(name, data) == ({"a.txt": b"a", "b.md": b"b"}, [])


def test_an_e_mail_is_read_and_what_is_attached_to_it(unpack: Unpack) -> None:
    data = mail({"a.txt": b"a", "acts.zip": zipped({"b.md": b"b"})})
    assert unpack("brief.eml", data) == ({"brief.eml": data, "a.txt": b"a", "b.md": b"b"}, [])


def test_archives_within_archives_are_unpacked_to_a_depth(unpack: Unpack) -> None:
    third = zipped({"c.txt": b"c", "d.zip": zipped({"d.txt": b"d"})})
    found = unpack("a.zip", zipped({"a.txt": b"a", "b.tar": tarred({"b.txt": b"b", "c.zip": third})}))
    assert found.files == {"a.txt": b"a", "b.txt": b"b", "c.txt": b"c"}
    assert found.lines == ["c.zip/d.zip: lies in 3 archives or e-mails within each other; take it out by hand"]


def test_an_unknown_format_is_named_from_the_archive_and_the_others_are_read(unpack: Unpack) -> None:
    found = unpack("acts.zip", zipped({"map/foto.gif": b"x", "brief.doc": b"x", "a.txt": b"a"}))
    assert found.files == {"a.txt": b"a"}
    assert [line.split(";")[0] for line in found.lines] == [
        "acts.zip/map/foto.gif: unknown format '.gif'",
        "acts.zip/brief.doc: '.doc' is not read",
    ]


def test_two_files_of_one_name_would_be_one_document(unpack: Unpack) -> None:
    found = unpack("acts.zip", zipped({"new/wet.md": b"new", "old/wet.md": b"old"}))
    assert found.files == {"wet.md": b"new"}
    assert found.lines == ["acts.zip/old/wet.md: has the name of acts.zip/new/wet.md; names are ids, so rename one"]


OUTSIDE = ("../uit.txt", "a/../../uit.txt", "/tmp/uit.txt", "C:\\uit.txt", "..\\uit.txt")


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_no_file_leads_out_of_the_folder(unpack: Unpack, pack: Callable[[Entries], bytes]) -> None:
    name = "acts.zip" if pack is zipped else "acts.tar"
    found = unpack(name, pack({"a.txt": b"a", **dict.fromkeys(OUTSIDE, b"x")}))
    assert found.files == {"a.txt": b"a"}
    assert found.lines == [f"{name}: holds '{out}', which leads out of its folder; it is left out" for out in OUTSIDE]


def test_a_name_that_would_break_the_line_is_left_out(unpack: Unpack) -> None:
    found = unpack("acts.tar", tarred({"a\nb.txt": b"x", "a.txt": b"a"}))
    assert found == ({"a.txt": b"a"}, ["acts.tar: holds 'a\\nb.txt', which is no name for a file; it is left out"])


def test_links_and_devices_are_left_out(unpack: Unpack) -> None:
    specials = {"l.txt": tarfile.SYMTYPE, "h.txt": tarfile.LNKTYPE, "d.txt": tarfile.CHRTYPE, "f.txt": tarfile.FIFOTYPE}
    infos = (special(name, kind, "/etc/hostname") for name, kind in specials.items())
    found = unpack("acts.tar", tarred({"a.txt": b"a"}, "w", *infos))
    assert found.files == {"a.txt": b"a"}
    assert found.lines == [f"acts.tar: holds '{name}', a link or a device; it is left out" for name in specials]


def test_a_link_in_a_zip_is_left_out(unpack: Unpack) -> None:
    file, link = io.BytesIO(), zipfile.ZipInfo("l.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(link, "/etc/hostname")
        archive.writestr("a.txt", "a")
    found = unpack("acts.zip", file.getvalue())
    assert found == ({"a.txt": b"a"}, ["acts.zip: holds 'l.txt', a link or a device; it is left out"])


def encrypted() -> bytes:
    """A zip archive whose file says that it is encrypted, in its own head and in the list of files."""
    data = bytearray(zipped({"a.txt": b"a"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def damaged() -> bytes:
    """A tar archive in the head of whose second file one byte is wrong."""
    data = bytearray(tarred({"a.txt": b"a", "b.txt": b"b"}))
    data[data.index(b"b.txt")] = ord("c")
    return bytes(data)


def sparse() -> bytes:
    """A tar archive with one file that is a gap of 10 GB."""
    info = tarfile.TarInfo("a.txt")
    info.pax_headers = {"GNU.sparse.size": "10000000000", "GNU.sparse.map": "10000000000,0"}
    return tarred({}, "w", info)


ZEROS = {"a.txt": bytes(containers.SMALL + 1)}


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.zip", b"PK", "is broken or not what its name says; fetch or pack it anew"),
        ("a.zip", zipped(ACTS)[:-30], "is broken"),
        ("a.tar.gz", tarred(ACTS, "w:gz")[:-30], "is broken"),
        ("a.tar.xz", tarred(ACTS, "w:xz")[:-30], "is broken"),
        ("a.tar.bz2", tarred(ACTS, "w:bz2")[:-30], "is broken"),
        ("a.tar", zipped(ACTS), "is broken"),
        ("a.tar", damaged(), "is broken"),
        ("a.tgz", b"", "is broken"),
        ("a.zip", encrypted(), "is encrypted; unpack it with its password and give the files"),
        ("a.zip", zipped({"x/.y": b""}), "holds no file that is read"),
        ("a.zip", zipped(ZEROS), "unpacks to more than 100 times its size; unpack it by hand and give the folder"),
        ("a.tar.xz", tarred(ZEROS, "w:xz"), "unpacks to more than 100 times its size"),
        ("a.tar", sparse(), "unpacks to more than 100 times its size"),
        ("a.eml", b"Content-Type: message/rfc822\n\n" * 3000, "is no message that can be read"),
    ],
)
def test_what_cannot_be_unpacked_is_one_line(unpack: Unpack, name: str, data: bytes, says: str) -> None:
    found = unpack(name, data)
    assert found.files == {}
    assert [line.startswith(f"{name}: {says}") for line in found.lines] == [True], found.lines


@pytest.mark.parametrize(
    ("bound", "value", "says"),
    [("MOST_BYTES", 3, "unpacks to more than 0 GB"), ("MOST_FILES", 4, "unpacks to more than 4 files")],
)
def test_all_containers_of_a_command_share_the_bounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], bound: str, value: int, says: str
) -> None:
    """Each archive is within the bound, the second goes beyond it; of that one nothing is kept."""
    monkeypatch.setattr(containers, bound, value)
    for name in "ab":
        (tmp_path / f"{name}.zip").write_bytes(zipped({f"{name}1.txt": b"1", f"{name}2.txt": b"2", ".x": b"", ".y": b""}))
    with sources([str(tmp_path)], Failures()) as files:
        assert [file.name for file in files] == ["a1.txt", "a2.txt"]
    assert f"b.zip: {says}" in capsys.readouterr().err


def test_a_missing_archive_or_e_mail_is_named_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with sources([str(tmp_path / "weg.zip"), str(tmp_path / "weg.eml")], Failures()) as files:
        assert files == []
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2] for line in said] == [
        f"{tmp_path}/{name}: no such file; check the name" for name in ("weg.zip", "weg.eml")
    ]


def test_a_command_reads_an_archive(tmp_path: Path, run: Run, fail: Fail) -> None:
    sentence = b"De MIVD is bevoegd om gegevens te verzamelen over dreigingen.\n"
    path, out = tmp_path / "acts.zip", tmp_path / "out.jsonl"
    path.write_bytes(zipped({"wet.txt": sentence}))
    run("extract", path, "-o", out)
    assert '"wet.txt"' in out.read_text()
    path.write_bytes(zipped({"wet.txt": sentence, "leeg.txt": b""}))
    assert fail("extract", path, "-o", out) == (1, "bevoegd: acts.zip/leeg.txt: is empty; there is nothing to read")


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
def test_a_large_archive_is_unpacked_to_all_its_files() -> None:
    failures = Failures()
    with sources([str(CORPUS / "nl-laws-sample.tar.xz")], failures) as files:
        assert (len(files), {file.suffix for file in files}) == (2027, {".md"})
        assert sum(file.stat().st_size for file in files) == 41_026_889
    assert failures.count == 0
