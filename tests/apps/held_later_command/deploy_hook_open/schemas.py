from typing import Literal

from pydantic import BaseModel, Field


class DeployRequest(BaseModel):
    branch: str = Field(default="main", max_length=200)
    depth: int = Field(default=1, ge=1, le=50)
