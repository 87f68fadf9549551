from dataclasses import dataclass


@dataclass
class Partner:
    id: int
    name: str
    website: str


_partners: list[Partner] = []


def all_partners() -> list[Partner]:
    return sorted(_partners, key=lambda p: p.name)
