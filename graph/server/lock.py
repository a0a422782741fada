"""Write a list of jars anew for a version of Neo4j, so that an upgrade is one command and one reviewable difference.

    python -m graph.server.lock 2026.09.0      the newest release, `jars.tsv`
    python -m graph.server.lock 5.26.28        long-term support, `jars-5.26.tsv`

For the project's developers; needs Maven (`mvn`) and Java 17 or later. Maven itself resolves the dependencies: other
resolvers settle versions differently and take in libraries for tests.
"""

import csv
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.server.jars import COLUMNS, Jar, sha256_of
from graph.server.release import release_of

SERVER = ("org.neo4j.app:neo4j-server", "org.neo4j:neo4j")
POM = """<project><modelVersion>4.0.0</modelVersion>
<groupId>bevoegd</groupId><artifactId>server</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>{dependencies}</dependencies></project>"""
DEPENDENCY = "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"


def resolve(version: str, folder: Path) -> list[Jar]:
    """Every jar that a server of this version needs at run time, sorted; `folder` holds Maven's input and output."""
    dependencies = "".join(DEPENDENCY.format(*name.split(":"), version) for name in SERVER)
    (folder / "pom.xml").write_text(POM.format(dependencies=dependencies), encoding="utf-8")
    options = ["-DincludeScope=runtime", "-DoutputAbsoluteArtifactFilename=true", "-DoutputFile=list.txt"]
    subprocess.run(["mvn", "--quiet", "--batch-mode", "dependency:list", *options], cwd=folder, check=True)
    lines = (folder / "list.txt").read_text(encoding="utf-8").splitlines()
    return sorted((read_line(line) for line in lines if ":jar:" in line), key=lambda jar: (jar.group, jar.filename))


def read_line(line: str) -> Jar:
    """One line of `dependency:list`: `group:artifact:jar:[classifier:]version:scope:path`, maybe with a module's name after."""
    coordinate, path = line.strip().split(" -- ")[0].split(":/", 1)
    group, artifact, _, *classifier, version, _ = coordinate.split(":")
    file = Path("/", path)
    return Jar(group, artifact, version, "".join(classifier), file.stat().st_size, sha256_of(file))


def write(jars: list[Jar], path: Path) -> None:
    """Write the list in the form that `read_jars` reads."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([getattr(jar, column) for column in COLUMNS] for jar in jars)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m graph.server.lock VERSION   (a version of Neo4j, e.g. 2026.09.0 or 5.26.28)")
    with TemporaryDirectory() as temporary:
        write(resolve(sys.argv[1], Path(temporary)), release_of(sys.argv[1]).jar_list)
