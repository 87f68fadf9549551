from dataclasses import dataclass


@dataclass
class Subscription:
    target: str
    fallback: str

    @classmethod
    def from_json(cls, data: dict) -> "Subscription":
        return cls(target=str(data.get("target", "")), fallback=str(data.get("fallback", "")))
