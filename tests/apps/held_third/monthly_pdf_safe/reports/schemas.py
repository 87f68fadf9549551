from pydantic import BaseModel, Field


class ReportRequest(BaseModel):
    month: int = Field(ge=1, le=12)
    year: int = Field(ge=2000, le=2100)
    title: str = Field(max_length=120)
