from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Product(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    brand: Mapped[str]
    price: Mapped[int]

    @classmethod
    def in_brand(cls, brand: str) -> list["Product"]:
        return cls.query.filter(text("lower(brand) = lower(:brand)").bindparams(brand=brand)).all()
