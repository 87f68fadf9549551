from dataclasses import dataclass, field

from .repository import FactRepository

DIMENSIONS = ("region", "product", "quarter", "channel")


@dataclass
class ReportRequest:
    year: int
    columns: list[str] = field(default_factory=list)


def build_report(repo: FactRepository, wanted: ReportRequest) -> dict:
    columns = [c.strip() for c in wanted.columns if c.strip()]
    if not columns:
        columns = ["region"]
    return {"columns": columns, "rows": repo.totals(columns, wanted.year)}
