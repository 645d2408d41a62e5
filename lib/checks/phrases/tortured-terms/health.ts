/** Terms of medicine and public health, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const MEDICAL_TERMS = `
clinical preliminary -> clinical trial
clinical preliminaries -> clinical trials
clinical path -> clinical trial
clinical examination of volunteers -> clinical trial
clinical trail+ -> clinical trial+
bosom disease -> breast cancer
bosom malignancy -> breast cancer
bosom cancer -> breast cancer
bosom malignant growth -> breast cancer
breast malignancy screening -> breast-cancer screening
cellular breakdown in the lungs -> lung cancer
lung malignancy -> lung cancer
prostate malignancy -> prostate cancer
colon malignancy -> colon cancer
malignant growth+ -> cancer+
disease of the bosom -> breast cancer
coronary failure -> heart attack
heart failure attack -> heart attack
cardiovascular failure -> heart attack
coronary episode+ -> heart attack+
heart assault+ -> heart attack+
heart illness -> heart disease
coronary illness -> heart disease
mind tumor+ -> brain tumor+
cerebrum tumor+ -> brain tumor+
mind disease -> brain disease
blood strain -> blood pressure
circulatory strain -> blood pressure
hypertension pressure -> high blood pressure
blood glucose sugar -> blood sugar
sugar disease -> diabetes
diabetic illness -> diabetes
kidney disappointment -> kidney failure
liver disappointment -> liver failure
organ disappointment -> organ failure
invulnerable framework -> immune system
safe framework -> immune system
insusceptible framework -> immune system
resistant framework -> immune system
immune framework -> immune system
focal sensory system -> central nervous system
emotional wellness -> mental health
psychological well being services -> mental-health services
mental wellbeing service+ -> mental-health service+
mental prosperity -> mental health
general wellbeing -> public health
general health official+ -> public-health official+
public wellbeing -> public health
public wellness -> public health
medical care framework -> health-care system
medical services framework -> health-care system
wellbeing framework -> health system
health care framework -> health-care system
medical clinic bed+ -> hospital bed+
emergency clinic+ -> hospital+ ! veterinary, vet, animal, walk
medical clinic ward -> hospital ward
crisis ward+ -> emergency department+
crisis room+ -> emergency room+ ! situation
emergency chamber -> emergency room
escalated care -> intensive care
serious care unit+ -> intensive-care unit+
concentrated care unit -> intensive-care unit
family specialist doctor -> family doctor
universal pandemic -> pandemic
world wide pandemic -> global pandemic
crown virus -> coronavirus
covid immunization+ -> covid vaccine+
antibody rollout -> vaccine rollout
vaccination rollout of antibodies -> vaccine rollout
pig influenza -> swine flu
anti infection+ resistance -> antibiotic resistance
anti microbial opposition -> antibiotic resistance
antibiotic opposition -> antibiotic resistance
undifferentiated cell+ -> stem cell+
undeveloped cell+ -> stem cell+
foundational microorganism+ -> stem cell+
quality treatment of genes -> gene therapy
quality altering -> gene editing
gene altering -> gene editing
hereditary material -> genetic material
red platelets -> red blood cells
white platelets -> white blood cells
body mass record -> body-mass index
weight file of the body -> body-mass index
birth rate of death -> mortality rate
newborn child mortality -> infant mortality
life hope -> life expectancy
future expectancy of life -> life expectancy
drug store chain -> pharmacy chain
medication organization+ -> drug company+
drug organization+ -> drug company+
drug misuse crisis -> drug-abuse crisis
narcotic plague -> opioid epidemic
intestinal sickness -> malaria
jungle fever -> malaria ! film, musical, lee
lack of hydration -> dehydration
respiratory failure at home -> heart attack
psychological well being -> mental health
emotional well being administrations -> mental health services
enslavement to drugs -> drug addiction
newborn passing -> infant death
medical caretaker+ -> nurse+
attendants and specialists -> nurses and doctors
clinical attendant+ -> nurse+
medical clinic+ -> hospital+ ! outpatient, walk-in
crisis vehicle+ -> ambulance+
antibody shot+ -> vaccine shot+
antibody portion+ -> vaccine dose+
inoculation crusade+ -> vaccination campaign+
immunization crusade+ -> vaccination campaign+
general wellbeing crisis -> public-health emergency
covid plague -> Covid pandemic
corona plague -> coronavirus pandemic
invulnerable reaction -> immune response
weight record -> body-mass index
`;
