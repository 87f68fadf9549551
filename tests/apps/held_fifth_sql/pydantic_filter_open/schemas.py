from typing import Literal

from pydantic import BaseModel, Field


class GroupQuery(BaseModel):
    group_by: str = Field("country", min_length=3, max_length=80)
    limit: int = Field(100, ge=1, le=500)
