from flask import Flask, jsonify, request
from marshmallow import EXCLUDE, Schema, fields
from sqlalchemy import Boolean, String, create_engine, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

app = Flask(__name__)
engine = create_engine("postgresql+psycopg:///crm")


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id: Mapped[int] = mapped_column(primary_key=True)
    phone: Mapped[str] = mapped_column(String(40))
    vip: Mapped[bool] = mapped_column(Boolean, default=False)


class CustomerSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    phone = fields.String(required=True)


@app.put("/customers/<int:pk>")
def put_customer(pk):
    changes = CustomerSchema().load(request.get_json())
    with Session(engine) as session:
        session.execute(update(Customer).where(Customer.id == pk).values(**changes))
        session.commit()
    return jsonify(updated=True)
