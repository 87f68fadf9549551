from dataclasses import dataclass, field


@dataclass
class Card:
    card_number: str
    cvv: str
    month: int
    year: int
