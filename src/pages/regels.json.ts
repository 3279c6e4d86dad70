import { maakRegelsJson } from '../inhoud/regels-json';
import { regelsJsonSchema } from '../koppelen/schema-regels-json';

/** Every walkthrough and rule as data (contract §5); the build stops when it does not fit its own schema. */
export const GET = async () => new Response(JSON.stringify(regelsJsonSchema.parse(await maakRegelsJson())));
