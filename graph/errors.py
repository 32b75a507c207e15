"""Every error that Ouï-dire raises on purpose.

OuidireError
├── ArticleError        an article that cannot be read: names file, line and remedy
├── SettingsError       an OUIDIRE_* variable that makes no sense
├── GoldError           a gold file that cannot be scored against
└── StoreError          the database
    ├── StoreUnreachable    nothing answers at the address
    ├── StoreBusy           another process owns the embedded engine's folder
    ├── LoadError           fewer rows written than were sent
    └── QuestionError       an unknown question, or a parameter missing or of the wrong type
"""


class OuidireError(Exception):
    """What went wrong, where, and what to do, in one line."""


class ArticleError(OuidireError):
    """An article that cannot be read.

    `file` and `line` (from 1; None where the whole file is meant) say where it stands.
    """

    def __init__(self, file: str, line: int | None, problem: str, remedy: str) -> None:
        self.file, self.line, self.problem, self.remedy = file, line, problem, remedy
        where = file if line is None else f"{file}:{line}"
        super().__init__(f"{where}: {problem}. {remedy}")


class SettingsError(OuidireError):
    """An OUIDIRE_* variable that makes no sense."""


class GoldError(OuidireError):
    """A gold file that cannot be scored against."""


class StoreError(OuidireError):
    """The database refused, failed or lost something."""


class StoreUnreachable(StoreError):
    """Nothing answers at the store's address."""


class StoreBusy(StoreError):
    """Another process owns the embedded engine's folder."""


class LoadError(StoreError):
    """A write touched another number of rows than were sent."""


class QuestionError(StoreError):
    """A question that does not exist, or whose parameters are missing or of the wrong type."""
