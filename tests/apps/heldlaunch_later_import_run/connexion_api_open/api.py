import connexion


def get_ship(ship_id):
    ships = {7: {"id": 7, "name": "Aurora"}}
    ship = ships.get(ship_id)
    if ship is None:
        return {"message": "no such ship"}, 404
    return ship


cnx = connexion.FlaskApp(__name__, specification_dir="spec/")
cnx.add_api("ships.yml", strict_validation=True)
app = cnx.app

cnx.run(port=8080)  # finding: run-on-import
