from flask_appbuilder import Model
from sqlalchemy import Column, Integer, String


class Ship(Model):
    id = Column(Integer, primary_key=True)
    name = Column(String(60), nullable=False)
    tonnage = Column(Integer)
