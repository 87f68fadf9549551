from pydantic import BaseModel, Field, field_validator

REGIONS = ("eu", "us", "ap")


class WeatherQuery(BaseModel):
    region: str = "eu"
    city: str = Field(max_length=60)

    @field_validator("region")
    @classmethod
    def known_region(cls, value: str) -> str:
        if not value.islower() or value not in REGIONS:
            raise ValueError("unknown region")
        return value
