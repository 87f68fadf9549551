from sqlalchemy import text


def load_demo_data(session):
    session.execute(text("INSERT INTO product (name, price) VALUES ('Kettle', 2900)"))
    session.execute(text("INSERT INTO product (name, price) VALUES ('Toaster', 4900)"))
