from flask_appbuilder import Model
from sqlalchemy import Column, ForeignKey, Integer, String


class Supplier(Model):
    id = Column(Integer, primary_key=True)
    name = Column(String(100), nullable=False)


class Contract(Model):
    id = Column(Integer, primary_key=True)
    supplier_id = Column(ForeignKey("supplier.id"))
