import { z } from 'astro/zod';
import { regelsJsonSchema } from '../koppelen/schema-regels-json';

/** JSON Schema of `/regels.json`, made from the same schema that checks it. */
export const GET = () => new Response(JSON.stringify(z.toJSONSchema(regelsJsonSchema), null, 1));
