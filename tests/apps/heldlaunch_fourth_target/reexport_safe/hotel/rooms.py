from hotel.core import application


@application.get("/rooms")
def rooms():
    return {"rooms": [1, 2, 3]}
