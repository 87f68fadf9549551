from dataclasses import dataclass


@dataclass(frozen=True)
class Criteria:
    minimum: object
    actor: str

    @classmethod
    def from_args(cls, args):
        return cls(minimum=args.get("min") or "0", actor=args.get("actor", ""))

    def script(self) -> str:
        return f"this.changes.length >= {self.minimum}"
