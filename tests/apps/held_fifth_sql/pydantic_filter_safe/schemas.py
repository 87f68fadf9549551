from typing import Literal

from pydantic import BaseModel, Field


class GroupQuery(BaseModel):
    group_by: Literal["country", "channel", "campaign"] = "country"
    limit: int = Field(100, ge=1, le=500)
