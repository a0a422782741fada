"""Page furniture: running heads, page numbers and rules that a conversion from PDF left between the lines of a text."""

import re

_FURNITURE = re.compile(
    "|".join(
        (
            r"[LC] \d+/\d+\s.*\d{1,2}\.\d{1,2}\.\d{4}",  # Official Journal, even page
            r"\d{1,2}\.\d{1,2}\.\d{4}\s.*\b[LC] \d+/\d+",  # and odd page
            r"(?:\d+/\d+ )?ELI: ?\S+(?: \d+/\d+)?",  # since October 2023
            r"EN|NL|OJ L, \d{1,2}\.\d{1,2}\.\d{4}|PB L[ ,] ?\d{1,2}\.\d{1,2}\.\d{4}|\d{4}/\d+ \d{1,2}\.\d{1,2}\.\d{4}",
            r"Official Journal EN|of the European Union L series|Publicatieblad NL|van de Europese Unie L-serie",
            r"(?:Tweede|Eerste) Kamer, vergaderjaar .*\d",  # parliamentary paper
            r"kst-\d{5}(?:-\w+)+|ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4}",  # and its colophon
            r"Pagina \d+ van \d+|Page \d+ of \d+|\d{1,4}|[-–—] ?\d{1,4} ?[-–—]",
            r"[-=*_]{3,}|\|?[\s:|+-]*-{3,}[\s:|+-]*\|?|\|",
            r"<meta\s[^>]*>|<!--.*-->|\*Generated on: .*\*",
        )
    )
)


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page and not to the text.

    >>> is_furniture("Tweede Kamer, vergaderjaar 2024–2025, 36 764, nr. 3      5"), is_furniture("De Tweede Kamer")
    (True, False)
    """
    return _FURNITURE.fullmatch(line.strip()) is not None
