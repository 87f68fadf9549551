from enum import StrEnum

from pydantic import BaseModel, Field


class SortField(StrEnum):
    CREATED = "created_at"
    PRIORITY = "priority"
    STATUS = "status"


class TicketQuery(BaseModel):
    sort: SortField = SortField.CREATED
    limit: int = Field(default=50, ge=1, le=200)
    assignee: str = ""
