ROOMS = {1: "Blue", 2: "Green"}
