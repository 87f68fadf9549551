from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    name: str
    town: str


def everyone() -> list[Person]:
    return [Person("Ada", "London"), Person("Grace", "Arlington")]
