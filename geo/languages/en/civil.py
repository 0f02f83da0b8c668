"""English words of what happens in peace: accidents, weather, crime, sport, labour."""

NO_WAR = (
    "strike by miners, strike by workers, strike by drivers, strike by teachers, strike by "
    "doctors, strike by staff, strike action, went on strike, walkout, hunger strike, premier "
    "league, champions league, europa league, world cup, midfielder, goalkeeper, half time, "
    "penalty shootout, cup final, semi final, quarter final, in the match, the match against, "
    "boxing title, biathlon, shakhtar won, shakhtar beat, shakhtar lost, beat shakhtar, "
    "prisoners were exchanged, exchanged prisoners, stock exchange, share price, shares fell, "
    "hackers, cyber attacks, cyberattacks, hacked, struck by lightning, lightning strike"
)
"""A sentence with one of these tells of no act of war, whatever its verbs."""

CIVIL = (
    "road accident, road accidents, traffic accident, traffic accidents, car accident, car "
    "accidents, car crash, bus crash, train crash, bus crashed, car crashed, train "
    "derailed, head on collision, collided with, collision with, hit by a train, killed by "
    "a train, hit by a car, struck by a car, run over by, hit a cyclist, hit a pedestrian, "
    "hit and run, drunk driver, was drunk, drunk driving, gas leak, gas cylinder, gas "
    "exploded, gas explosion, household gas, natural gas exploded, faulty wiring, short "
    "circuit, careless handling of fire, unattended stove, grass fires, wildfire, "
    "wildfires, heavy rain, torrential rain, thunderstorm, snowstorm, a storm, hurricane, "
    "flash floods, earthquake, heatwave, ice on the roads, carbon monoxide, mushroom "
    "poisoning, food poisoning, measles, cocaine, heroin, amphetamine, cannabis, narcotics, "
    "drug dealers, smugglers, contraband, customs officers, bribe, bribes, bribery, "
    "embezzlement, money laundering, protesters, demonstrators, riot police, trade union, "
    "trade unions, football club, football team, basketball, chess, tennis, olympic, dynamo "
    "kyiv, album, premiere, funeral, funerals, vigil, candlelight"
)
"""The same, where no weapon and no side of the war acts: a drone may hit a tennis court."""
