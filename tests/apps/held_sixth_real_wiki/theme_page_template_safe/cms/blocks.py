from dataclasses import dataclass


@dataclass
class Block:
    kind: str
    text: str

    def source(self) -> str:
        return "<section class='{{ kind }}'>{{ text }}</section>"
