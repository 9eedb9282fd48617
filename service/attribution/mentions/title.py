"""A title: a role and the organization it is held in."""

Range = tuple[int, int]


class Title:
    """A role and the organization it is held in, as token ranges; either may be missing.

    ``shared`` is an office in the dual that another has too: [الرئيسان] المصري والتونسي.
    """

    __slots__ = ("organization", "role", "shared")  # fewer bytes where it is not compiled

    role: Range | None
    organization: Range | None
    shared: Range | None

    def __init__(
        self,
        role: Range | None,
        organization: Range | None,
        shared: Range | None = None,
    ) -> None:
        self.role = role
        self.organization = organization
        self.shared = shared
