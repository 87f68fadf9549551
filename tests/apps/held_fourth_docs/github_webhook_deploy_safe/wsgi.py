from deployer import app

application = app
