DEPARTURES = {"bergen": ["08:00", "15:30"]}
