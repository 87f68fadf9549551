import connexion

app = connexion.App(__name__, specification_dir="openapi/")
app.add_api("swagger.yml")
application = app.app

if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8080, debug=True)  # finding: bind-all-interfaces, debugger-exposed
