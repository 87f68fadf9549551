from dataclasses import dataclass


@dataclass
class Block:
    kind: str
    text: str

    def source(self) -> str:
        return f"<section class='{{{{ kind }}}}'>{self.text}</section>"
